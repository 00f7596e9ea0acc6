"""Call Viewer: the calls of a phone connected to SMSMobileAPI, on the desktop."""
