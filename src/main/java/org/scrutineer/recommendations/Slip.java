package org.scrutineer.recommendations;

import java.time.Instant;
import org.scrutineer.committees.FuzzyDate;

/**
 * A due date that was put off.
 *
 * @param to a later date, or words that name none
 * @param reason as it was given, or empty
 */
public record Slip(FuzzyDate from, FuzzyDate to, String reason, String by, Instant at) {}
