// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/preview_pane.h"

#include "core/language/translations.h"
#include "core/service/notice_preview.h"
#include "core/service/notice_wording.h"
#include "ui/base/widgets.h"
#include "ui/notices/letter_view.h"
#include "ui/notices/notice_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using notice::RenderedNotice;
using service::Workspace;

namespace {

Expected<RenderedNotice> written(const Workspace& workspace, const QString& caseId, notice::Kind kind,
                                 const QString& language, Instant now)
{
    if (!caseId.isEmpty())
        return service::previewNotice(workspace, caseId, kind, language, now);
    return service::wordingOf(workspace.config).and_then([&](const notice::Wording& wording) {
        return service::previewSample(wording, kind, language);
    });
}

} // namespace

PreviewPane::PreviewPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_about(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)), m_subject(plainText({}, this)), m_body(new LetterView(this))
{
    m_about->setObjectName(u"previewAbout"_s);
    m_kind->setObjectName(u"previewKind"_s);
    m_language->setObjectName(u"previewLanguage"_s);
    m_subject->setObjectName(u"previewSubject"_s);
    m_body->setObjectName(u"previewBody"_s);
    m_body->setAccessibleName(tr("Text"));
    m_about->addItem(tr("Made-up facts"), QString());
    for (const notice::Kind kind : notice::allKinds())
        m_kind->addItem(wordFor(kind), notice::toString(kind));
    m_kind->setCurrentIndex(m_kind->findData(notice::toString(notice::Kind::FormalNotice)));
    for (const QString& name : language::languages())
        m_language->addItem(languageName(name), name);
    auto* form = new QFormLayout;
    form->addRow(tr("&About"), m_about);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Language"), m_language);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_subject);
    layout->addWidget(m_body, 1);
    for (QComboBox* box : {m_about, m_kind, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &PreviewPane::refresh);
}

void PreviewPane::setCases(const std::vector<std::pair<QString, QString>>& cases)
{
    const QString chosen = m_about->currentData().toString();
    const QSignalBlocker quietly(m_about);
    while (m_about->count() > 1)
        m_about->removeItem(1);
    for (const auto& [caseId, handle] : cases)
        m_about->addItem(u"%1 (%2)"_s.arg(handle, caseId), caseId);
    m_about->setCurrentIndex(qMax(0, m_about->findData(chosen)));
}

void PreviewPane::refresh()
{
    const auto kind = notice::kindFromString(m_kind->currentData().toString());
    if (!kind)
        return;
    const QString language = m_language->currentData().toString();
    m_session.ask(
        this,
        [about = m_about->currentData().toString(), kind = *kind, language, now = m_session.now()](
            const Workspace& workspace) { return written(workspace, about, kind, language, now); },
        [this, language](const Expected<RenderedNotice>& rendered) {
            if (!rendered) {
                Q_EMIT failed(rendered.error());
                return;
            }
            m_subject->setText(rendered->subject);
            m_body->showLetter(rendered->body, language);
            Q_EMIT shown();
        });
}

} // namespace caretaker::ui
