/** Recognises the layout of a sheet and shows what was understood before anything is written; knows no feature. */
package org.scrutineer.intake;
