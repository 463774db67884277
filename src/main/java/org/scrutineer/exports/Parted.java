package org.scrutineer.exports;

import java.util.function.Function;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.ReleaseCheck;

/**
 * What a table is made from, for readers of either part.
 *
 * @param asAt lists what the part may say, and nothing else
 * @param check opens a finished file again and looks for what the part must not hold
 * @param <T> what lists the rows
 */
public record Parted<T>(Function<Part, AsAt<T>> asAt, Function<Part, ReleaseCheck> check) {}
