// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notice_preview.h"

#include "core/document/printer.h"
#include "core/notice/letter_page.h"
#include "core/notice/message.h"
#include "core/notice/samples.h"
#include "core/service/case_service.h"
#include "core/service/notice_composer.h"
#include "core/service/notice_wording.h"

#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using notice::RenderedNotice;

namespace {

Expected<QByteArray> asMessage(const RenderedNotice& notice, const Config& config, Instant now)
{
    const notice::Envelope envelope{
        config.registryName,           config.sender(),   {u"preview@example.invalid"_s}, now,
        u"preview/"_s + notice.caseId, config.answersTo()};
    return notice::composeMessage(notice, envelope);
}

QString asPage(const RenderedNotice& notice, const Config& config, Instant now)
{
    return notice::letterPage(notice, {.organisation = config.registryName, .date = now});
}

} // namespace

Expected<RenderedNotice> previewNotice(Workspace workspace, const QString& which, notice::Kind kind,
                                       const QString& language, Instant now)
{
    const auto wording = wordingOf(workspace.config);
    if (!wording)
        return unexpected(wording.error());
    const auto service = CaseService::open(std::move(workspace));
    if (!service)
        return unexpected(service.error());
    const auto found = service->find(which);
    if (!found)
        return unexpected(found.error());
    const auto judged = service->lastJudged((*found)->ca);
    if (!judged)
        return unexpected(judged.error());
    const Workspace& open = service->workspace();
    const NoticeSubject subject{open.config, open.policy,    judged->ca,
                                **found,     judged->record, judged->observations};
    notice::NoticeFacts facts = factsOf(subject, kind, language, now);
    for (const fleet::Contact& contact : judged->ca.contacts)
        if (contact.language == language && facts.timeZone.isEmpty())
            facts.timeZone = contact.timezone;
    return notice::render(kind, facts, *wording);
}

Expected<RenderedNotice> previewSample(const notice::Wording& wording, notice::Kind kind,
                                       const QString& language)
{
    notice::NoticeFacts facts = notice::sample::complete();
    facts.language = language;
    return notice::render(kind, facts, wording);
}

QStringList previewFormats() { return {u"text"_s, u"eml"_s, u"json"_s, u"ics"_s, u"html"_s, u"pdf"_s}; }

Expected<QByteArray> previewAs(const RenderedNotice& notice, const QString& format, const Config& config,
                               Instant now)
{
    if (format == "text"_L1)
        return (notice.subject + u"\n\n"_s + notice.body).toUtf8();
    if (format == "eml"_L1)
        return asMessage(notice, config, now);
    if (format == "json"_L1)
        return QJsonDocument(notice.attachment).toJson();
    if (format == "html"_L1)
        return asPage(notice, config, now).toUtf8();
    if (format == "pdf"_L1)
        return document::toPdf(asPage(notice, config, now));
    if (format == "ics"_L1 && notice.calendar.isEmpty())
        return unexpected(
            Error::badInput(u"the notice has no calendar, since nothing is planned"_s, notice.caseId));
    if (format == "ics"_L1)
        return notice.calendar;
    return unexpected(Error::badInput(u"there is no such format"_s, format,
                                      u"use one of: "_s + previewFormats().join(", "_L1)));
}

} // namespace caretaker::service
