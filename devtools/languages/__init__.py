"""The words of the program in other languages: found in the code, kept in `resources/i18n`, checked, compiled."""
