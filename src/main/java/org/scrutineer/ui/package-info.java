/** The kit that every screen is made of, and the few plain types that any long or failing job needs; knows no feature. */
package org.scrutineer.ui;
