// The compiled-in files are added by CMake; a static library needs one translation unit of its own.
