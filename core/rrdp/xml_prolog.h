// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands before an XML document's root element, looked at in the raw bytes, before any parser sees them.
#pragma once

#include <QByteArray>

namespace caretaker::rrdp {

/// True when nothing but an XML declaration, comments, processing instructions and white space stand before
/// the root element: no DTD, so no entities. Any encoding that is not ASCII-compatible fails here, too.
bool hasPlainProlog(const QByteArray& xml);

/// True when the XML declaration names no encoding, or one that we read: US-ASCII (RFC 8182 section 3.5),
/// UTF-8, or ISO-8859-1 as long as only its ASCII part is used. Whatever it names, the bytes are read as
/// UTF-8: another reading could find a DTD where hasPlainProlog() sees none.
bool namesPlainEncoding(const QByteArray& xml);

} // namespace caretaker::rrdp
