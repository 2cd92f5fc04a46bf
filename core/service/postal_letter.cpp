// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/postal_letter.h"

#include "core/document/page.h"
#include "core/document/printer.h"
#include "core/post/outbox.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using post::Handover;

namespace {

/// Blocks of the text as they stand; what is indented is a command or a table, and keeps its lines.
void writeBlock(QXmlStreamWriter& xml, const QString& block)
{
    if (block.startsWith(u' '))
        return document::code(xml, block);
    const QStringList lines = block.split(u'\n');
    const bool isHeading = lines.size() >= 2 && lines[1].startsWith("---"_L1);
    if (isHeading)
        document::heading(xml, lines.front());
    const QString rest = lines.mid(isHeading ? 2 : 0).join(u'\n');
    if (rest.startsWith("- "_L1))
        return document::code(xml, rest);
    if (!rest.isEmpty())
        document::paragraph(xml, QString(rest).replace(u'\n', u' '));
}

} // namespace

Expected<QByteArray> postalLetter(const notice::RenderedNotice& notice, const notice::NoticeFacts& facts,
                                  Instant now)
{
    const document::Frame frame{facts.language, notice.subject, facts.registry, {}, now, notice.caseId};
    const QString page = document::page(frame, [&](QXmlStreamWriter& xml) {
        document::facts(xml, {{u"To"_s, facts.operatorName.isEmpty() ? u"the operator"_s : facts.operatorName},
                              {u"CA"_s, facts.ca.toString()}});
        for (const QString& block : notice.body.split(u"\n\n"_s, Qt::SkipEmptyParts))
            writeBlock(xml, block);
    });
    return page.toUtf8();
}

Handover printLetter(const post::Parcel& parcel, const QString& folder)
{
    const post::Outbox letters(folder, u"pdf"_s);
    if (const QString earlier = letters.delivered(parcel.idempotencyKey); !earlier.isEmpty())
        return {Handover::Result::Taken, u"written"_s, earlier};
    const auto path =
        document::toPdf(QString::fromUtf8(parcel.message)).and_then([&](const QByteArray& pdf) {
            post::Parcel printed = parcel;
            printed.message = pdf;
            return letters.write(printed);
        });
    return path ? Handover{Handover::Result::Taken, u"written"_s, *path}
                : Handover{Handover::Result::Later, path.error().toString(), {}};
}

} // namespace caretaker::service
