// SPDX-License-Identifier: GPL-3.0-or-later
//
// Base64 as RRDP has it: RFC 4648 section 4 with padding, and white space anywhere (xsd:base64Binary, XML
// Schema part 2 section 3.2.16). Our own because a snapshot is nearly nothing else, and Qt's decoder takes
// four times as long as all the rest of reading one; tests hold it against Qt's.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace caretaker::rrdp {

/// Nothing when it is not base64: another character, padding in the middle, or a length that is no multiple
/// of four. Bits behind the last byte that are not zero are let pass, as other relying parties do.
std::optional<QByteArray> decodeBase64(QByteArrayView text);

} // namespace caretaker::rrdp
