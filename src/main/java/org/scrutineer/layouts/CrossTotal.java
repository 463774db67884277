package org.scrutineer.layouts;

import java.util.Optional;

/**
 * A cell that sums up others: down a column of periods, or along a row of them.
 *
 * @param body whose figures it sums up, where the table says so
 */
public record CrossTotal(CrossLabel subject, Optional<Line> body, CellRead cell) {}
