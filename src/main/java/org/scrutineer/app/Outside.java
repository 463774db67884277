package org.scrutineer.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the window hands to other programs of the person's system.
 *
 * @param folder shows a folder in the system's own window
 * @param mail opens a mailto address in the person's mail program
 */
record Outside(Consumer<Path> folder, Consumer<URI> mail) {}
