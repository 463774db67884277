package org.scrutineer.benchmark;

import java.util.List;
import java.util.UUID;

/** The questions that a screen asks of a register, each told as text so that two stores can be compared. */
interface Asked {
    int PAGE = 200;

    /** Every recommendation of a review in its order, with the ids of its evidence. */
    List<String> ofReview(UUID review) throws Exception;

    /** The first page of all that have a rating. */
    List<String> rated(String rating) throws Exception;

    /** The first page of all whose wording holds a text, whatever its case. */
    List<String> holding(String text) throws Exception;
}
