package org.scrutineer.papers;

import java.util.Optional;
import java.util.UUID;

/**
 * What a paper is about: a review, a programme, a quarter.
 *
 * @param meeting that the next paper is for, as written, or empty
 */
public record PaperSubject(UUID id, String title, Optional<UUID> committee, String meeting) {}
