"""Pictures of every page and dialog, in all looks and some languages: to be looked at, one by one."""
