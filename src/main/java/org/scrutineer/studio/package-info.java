/** Where papers are looked over, written, made and issued: the studio and its commands; composes nothing itself. */
package org.scrutineer.studio;
