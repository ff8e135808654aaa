// Registered by bunfig.toml before any file of the user is loaded.
