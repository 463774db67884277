package org.scrutineer.papers;

import java.util.Optional;
import org.scrutineer.meetings.AgendaItem;

/**
 * When members look at a paper.
 *
 * @param meeting as written, or empty: a date may be unknown, and the paper says so
 * @param item on the agenda of that meeting, where it stands there already
 */
record Sitting(String meeting, Optional<AgendaItem> item) {
    static final Sitting UNKNOWN = new Sitting("", Optional.empty());
}
