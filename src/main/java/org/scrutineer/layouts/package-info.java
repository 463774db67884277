/** Recognises the layout of a sheet: its header, its columns, its rows, and what stands around them; knows no feature. */
package org.scrutineer.layouts;
