"""The program without a window: `callviewer export` and `callviewer sync`. Nothing here imports Qt."""
