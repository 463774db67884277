package org.scrutineer.app;

import org.scrutineer.disclosure.DisclosureCommands;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.PublicTextStore;
import org.scrutineer.disclosure.SecretReader;

/** The desks at which it is said, and seen to, who may read what. */
interface DisclosureDesks extends RegisterDesks {
    /** The same for one part of a paper: every store and the ledger lack what that part lacks. Only for reading. */
    Wiring part(Part part);

    /** Reads what a finished file must not hold. */
    default SecretReader secretReader() {
        return new SecretReader(
                access(), ledger(), new PublicTextStore(part(Part.PUBLIC).workspace(), Wiring.KINDS), Wiring.KINDS);
    }

    default DisclosureCommands.Needs disclosureDesk() {
        return new DisclosureCommands.Needs(access(), new RegisterTexts(this), secretReader(), ledger());
    }
}
