package org.scrutineer.papers;

import org.scrutineer.documents.Paper;
import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.recommendations.RegisterListing;

/** Finds what a person names by its title and composes its paper. */
public record PaperDesk(Papers papers, RegisterListing register, ProgrammeListing programmes) {
    /** Throws a Problem that names the reviews there are when none or several fit. */
    public Paper progress(String review) {
        return papers.progress(register.review(review));
    }

    /** Throws a Problem that names the programmes there are when none or several fit. */
    public Paper programme(String programme) {
        return papers.programme(programmes.programme(programme));
    }
}
