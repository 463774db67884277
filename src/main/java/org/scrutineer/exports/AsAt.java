package org.scrutineer.exports;

import java.time.LocalDate;

/**
 * What a table is made from, with the day on which it is made.
 *
 * @param <T> what lists the rows
 */
public record AsAt<T>(T listing, LocalDate today) {}
