/** Starts the program: the wiring, the window and its navigation, and the command line put together. */
package org.scrutineer.app;
