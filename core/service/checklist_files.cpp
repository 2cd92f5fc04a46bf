// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checklists in their forms, and as files.
#include "core/base/limits.h"
#include "core/document/printer.h"
#include "core/service/checklist_service.h"
#include "core/service/fleet_service.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::Period;

namespace {

constexpr std::array FormNames{"text"_L1, "md"_L1, "html"_L1, "pdf"_L1, "json"_L1};

Expected<QByteArray> readLogo(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"the logo cannot be read: "_s + file.errorString(), path,
                                        u"[registry] logo names an SVG or PNG file"_s));
    QByteArray bytes = file.read(limits::MaxConfigBytes + 1);
    if (bytes.size() > limits::MaxConfigBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxConfigBytes), path,
                                          u"make the logo smaller"_s));
    return bytes;
}

Expected<QString> htmlOf(const Workspace& workspace, const Checklist& list, const QString& language)
{
    return readLogo(workspace.config.logo).map([&](const QByteArray& logo) {
        return checklist::toHtml(list, language::Translations::of(language),
                                 {workspace.config.registryName, logo});
    });
}

Expected<QString> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"the checklist cannot be written: "_s + file.errorString(), path));
    return path;
}

/// One list to STEM.md, STEM.json, ... A PDF that cannot be made is left out: the pages are there.
Expected<QStringList> writeForms(const Workspace& workspace, const ChecklistRequest& request,
                                 const QString& stem, const QString& language,
                                 const std::vector<ChecklistForm>& forms)
{
    const auto list = makeChecklist(workspace, request);
    if (!list)
        return unexpected(list.error());
    QStringList paths;
    for (const ChecklistForm form : forms) {
        const auto bytes = renderChecklist(workspace, *list, form, language);
        if (!bytes && form == ChecklistForm::Pdf)
            continue;
        const auto path =
            bytes.and_then([&](const QByteArray& b) { return write(stem + u'.' + toString(form), b); });
        if (!path)
            return unexpected(path.error());
        paths << *path;
    }
    return paths;
}

} // namespace

QString toString(ChecklistForm form) { return FormNames.at(static_cast<std::size_t>(form)); }

std::optional<ChecklistForm> checklistFormFromString(QStringView text)
{
    const auto it = std::find(FormNames.begin(), FormNames.end(), text);
    return it == FormNames.end() ? std::nullopt
                                 : std::optional(static_cast<ChecklistForm>(it - FormNames.begin()));
}

Expected<QByteArray> renderChecklist(const Workspace& workspace, const Checklist& list, ChecklistForm form,
                                     const QString& language)
{
    const language::Translations& words = language::Translations::of(language);
    switch (form) {
    case ChecklistForm::Text:
        return checklist::toText(list, words).toUtf8();
    case ChecklistForm::Markdown:
        return checklist::toMarkdown(list, words).toUtf8();
    case ChecklistForm::Json:
        return QJsonDocument(checklist::toJson(list)).toJson();
    case ChecklistForm::Html:
        return htmlOf(workspace, list, language).map([](const QString& html) { return html.toUtf8(); });
    case ChecklistForm::Pdf:
        break;
    }
    return htmlOf(workspace, list, language).and_then(document::toPdf);
}

QString languageOf(const Workspace& workspace, const CaHandle& ca)
{
    const auto known = findCa(workspace.database, ca);
    return known && !known->contacts.empty() ? known->contacts.front().language : u"en"_s;
}

Expected<QStringList> writeChecklists(const Workspace& workspace, Instant to,
                                      const std::optional<CaHandle>& sampleOperator)
{
    using enum ChecklistForm;
    const QDir folder(workspace.config.checklists);
    if (!QDir().mkpath(folder.path()))
        return unexpected(Error::failed(u"the folder for checklists cannot be made"_s, folder.path()));
    QStringList paths;
    for (const Period period : {Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly}) {
        const auto written =
            writeForms(workspace, {.period = period, .to = to}, folder.filePath(checklist::toString(period)),
                       u"en"_s, {Markdown, Json, Html, Pdf});
        if (!written)
            return written;
        paths += *written;
    }
    if (!sampleOperator)
        return paths;
    const ChecklistRequest request{
        .audience = checklist::Audience::Operator, .period = Period::Monthly, .ca = sampleOperator, .to = to};
    return writeForms(workspace, request, folder.filePath(u"monthly-"_s + sampleOperator->toString()),
                      languageOf(workspace, *sampleOperator), {Html, Pdf})
        .map([&](const QStringList& more) { return paths + more; });
}

} // namespace caretaker::service
