// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/postal_letter.h"

#include "core/document/printer.h"
#include "core/notice/letter_page.h"
#include "core/post/outbox.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using post::Handover;

QByteArray postalLetter(const notice::RenderedNotice& notice, const notice::NoticeFacts& facts, Instant now)
{
    const QString reader = facts.operatorName.isEmpty() ? facts.ca.toString() : facts.operatorName;
    const notice::Letterhead letterhead{.organisation = facts.registry, .address = {reader}, .date = now};
    return notice::letterPage(notice, letterhead).toUtf8();
}

Handover printLetter(const post::Parcel& parcel, const QString& folder)
{
    const post::Outbox letters(folder, u"pdf"_s);
    if (const QString earlier = letters.delivered(parcel.idempotencyKey); !earlier.isEmpty())
        return {Handover::Result::Taken, u"written"_s, earlier};
    const auto path = document::toPdf(QString::fromUtf8(parcel.message)).and_then([&](const QByteArray& pdf) {
        post::Parcel printed = parcel;
        printed.message = pdf;
        return letters.write(printed);
    });
    return path ? Handover{Handover::Result::Taken, u"written"_s, *path}
                : Handover{Handover::Result::Later, path.error().toString(), {}};
}

} // namespace caretaker::service
