package org.scrutineer.rounds;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.periods.Period;
import org.scrutineer.ui.FileChoice;

/**
 * Where the page of returns leads.
 *
 * @param files chooses the folder that blank returns are written to
 * @param takeIn lets a person choose returns that came in
 * @param paper opens the performance paper of a period
 * @param mail opens a letter in the person's mail program
 * @param source shows where an observation stands in its file
 * @param out what leaves the page, and what is said of it
 */
public record ReturnsWays(
        FileChoice files, Runnable takeIn, Consumer<Period> paper, Consumer<ChaseLetter> mail, Consumer<UUID> source,
        Out out) {
    /**
     * @param tell says in a note what has happened
     * @param written is told of blank returns that were written
     * @param tables where the tables of the page go out from
     */
    public record Out(
            Consumer<String> tell, Consumer<List<BlankReturns.Written>> written, TableDesk tables) {}
}
