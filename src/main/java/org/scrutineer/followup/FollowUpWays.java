package org.scrutineer.followup;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ui.FileChoice;

/**
 * Where the follow-up page leads.
 *
 * @param files chooses the folder that forms are written to
 * @param choose lets a person choose forms that came back
 * @param mail opens a letter in the person's mail program
 * @param tell says in a note what has happened
 * @param written is told of forms that were written
 * @param taken is told of a form that was taken in
 */
public record FollowUpWays(
        FileChoice files, Runnable choose, Consumer<URI> mail, Consumer<String> tell,
        Consumer<List<FormsOut.Written>> written, Consumer<ReturnModel.Taken> taken) {}
