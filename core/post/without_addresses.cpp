// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/without_addresses.h"

#include "core/notice/clean_text.h"

#include <QRegularExpression>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestReply = 500;
}

QString withoutAddresses(const QString& text)
{
    static const QRegularExpression address(uR"([^\s<>"'(),;:\[\]]*@[^\s<>"'(),;:\]]+)"_s);
    return notice::cleanText(text.left(4 * LongestReply)).replace(address, u"(address)"_s).left(LongestReply);
}

} // namespace caretaker::post
