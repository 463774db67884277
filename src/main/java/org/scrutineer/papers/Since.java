package org.scrutineer.papers;

import org.scrutineer.snapshots.Comparison;
import org.scrutineer.snapshots.Known;
import org.scrutineer.snapshots.Snapshot;

/**
 * What members saw last, and what has changed since.
 *
 * @param when "the meeting of 10 June 2026", or the day on which the paper was issued
 */
record Since(Snapshot last, String when, Comparison comparison, Known known) {}
