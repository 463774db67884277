package org.scrutineer.ui;

import javafx.scene.Node;
import javafx.util.Subscription;

/** A part of the window. It listens only while it is attached, so that a view nobody sees holds nothing. */
public interface View {
    Node node();

    /** Shows the model as it is now and follows it until the subscription ends. */
    Subscription attach();
}
