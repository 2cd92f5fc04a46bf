// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/objects_tab.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/cell_view.h"
#include "ui/ca/object_tree.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

ObjectsTab::ObjectsTab(Session& session, QWidget* parent)
    : CaTab(session, parent),
      m_tree(new CellView({tr("Object"), tr("Type"), tr("Findings"), tr("Kept"), tr("SHA-256")},
                          CellView::Form::Tree, tr("Published objects"), this)),
      m_note(plainText({}, this)), m_page(new QPlainTextEdit(this))
{
    m_tree->setObjectName(u"objects"_s);
    m_note->setObjectName(u"objectsNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_page->setObjectName(u"objectPage"_s);
    m_page->setReadOnly(true);
    m_page->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_page->setLayoutDirection(Qt::LeftToRight); // English, aligned in columns
    m_page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_page->setAccessibleName(tr("The selected object, decoded"));
    m_page->setPlaceholderText(tr("Select an object to decode it."));
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tree);
    parts->addWidget(m_page);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(parts, 1);
    connect(m_tree, &CellView::currentKeyChanged, this, &ObjectsTab::inspect);
}

void ObjectsTab::clear()
{
    m_objects.reset();
    m_inspected.clear();
    m_tree->setRows({});
    m_page->clear();
    m_note->clear();
}

void ObjectsTab::ask()
{
    askAboutCa([](const service::Workspace& workspace,
                  const CaHandle& ca) { return service::caObjects(workspace, ca); },
               [this](service::CaObjects objects) { showObjects(std::move(objects)); });
}

void ObjectsTab::showObjects(service::CaObjects objects)
{
    m_objects = std::move(objects);
    if (!m_objects->manifest && !m_objects->certificate)
        m_note->setText(
            tr("No object of this CA was kept yet. Objects are kept when what a look finds changes."));
    else if (m_objects->isCurrent)
        m_note->setText(tr("The manifest that the last look saw, and what it lists."));
    else
        m_note->setText(
            tr("The newest manifest that was kept. The last look saw another one, or none: what is listed "
               "may have changed since."));
    m_tree->setRows(objectRows(*m_objects));
    inspect(m_tree->currentKey());
}

void ObjectsTab::inspect(const QString& key)
{
    const service::CaObject* object = m_objects ? objectOfKey(*m_objects, key) : nullptr;
    if (object == nullptr) {
        m_inspected.clear();
        return m_page->setPlainText(m_tree->cells().indexOf(key).data(Qt::ToolTipRole).toString());
    }
    if (m_inspected == key)
        return;
    m_inspected = key;
    if (!object->keptAt) {
        QStringList lines{object->uri, tr("Its bytes were not kept. SHA-256 on the manifest: %1")
                                           .arg(object->hash ? object->hash->toHex().toLower() : QString())};
        for (const Finding& finding : object->findings)
            lines << QString() << textOf(finding);
        return m_page->setPlainText(lines.join(u'\n'));
    }
    askAboutCa([object = *object](const service::Workspace& workspace,
                                  const CaHandle& ca) { return service::inspectKept(workspace, ca, object); },
               [this, key](const QString& text) {
                   if (m_inspected == key)
                       m_page->setPlainText(text);
               });
}

} // namespace caretaker::ui
