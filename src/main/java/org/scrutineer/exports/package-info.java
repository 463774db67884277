/** Tables that go out: as workbook, text, Word, PDF, web page, picture and onto the clipboard, with chosen columns. */
package org.scrutineer.exports;
