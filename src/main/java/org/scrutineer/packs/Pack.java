package org.scrutineer.packs;

import org.scrutineer.ledger.Parcel;

/** A pack as it is inside, checked as a whole but not yet taken in. */
public record Pack(Manifest manifest, Parcel parcel) {}
