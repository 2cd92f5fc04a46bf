// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/postal_letter.h"

namespace caretaker::service {
using namespace Qt::StringLiterals;
Expected<QByteArray> postalLetter(const notice::RenderedNotice& notice, const notice::NoticeFacts&, Instant)
{
    return notice.body.toUtf8();
}
post::Handover printLetter(const post::Parcel&, const QString&)
{
    return {post::Handover::Result::Later, u"not yet"_s, {}};
}
} // namespace caretaker::service
