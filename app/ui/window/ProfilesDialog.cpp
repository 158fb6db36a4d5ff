#include "ui/window/ProfilesDialog.h"

#include "dossier/ProfileStore.h"
#include "ui/form/PageView.h"
#include "ui/look/Area.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/window/Prompts.h"
#include "ui/window/Settings.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace Verder {

namespace {

const QLatin1String profileForm("profiel");

bool isTwice(const QList<Profile> &profiles)
{
    QStringList numbers;
    for (const Profile &profile : profiles) {
        if (const QString kvk = kvkOf(profile); !kvk.isEmpty())
            numbers.append(kvk);
    }
    return numbers.removeDuplicates() > 0;
}

} // namespace

ProfilesDialog::ProfilesDialog(const Desk &desk, const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_profiles(profiles)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("Add an organisation")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_twice(
          new TextLabel(tr("Two organisations have the same KvK number."), TextRole::Small, Token::Warning))
    , m_right(new QVBoxLayout)
{
    new FocusRing(this);
    const Look look = lookOf(this);
    setWindowTitle(tr("Details of your organisation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addLayout(m_right, 1);
    column->addLayout(row, 1);
    column->addWidget(new Separator);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(look.px(24), look.px(12), look.px(24), look.px(12));
    auto *close = new QPushButton(tr("Save and close"));
    setButtonKind(close, ButtonKind::Main);
    close->setAutoDefault(false); // Enter in a field goes no further than the field
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    if (m_profiles.isEmpty())
        m_profiles.append(Profile());
    showNames();
    m_list->setCurrentRow(0);
    resize(look.px(1000), look.px(680));
}

ProfilesDialog::~ProfilesDialog()
{
    closePage();
}

void ProfilesDialog::run(const Desk &desk, QWidget *parent)
{
    const Result<QList<Profile>> profiles = desk.profiles.all();
    if (!profiles) {
        desk.prompts.failed(parent, tr("Details of your organisation"), profiles.error());
        return;
    }
    ProfilesDialog(desk, *profiles, parent).exec();
}

QWidget *ProfilesDialog::makeSide()
{
    const Look look = lookOf(this);
    auto *side = new Area(Token::SurfaceSunken);
    side->setFixedWidth(look.px(280));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(look.px(16), look.px(24), look.px(16), look.px(16));
    column->setSpacing(look.px(8));
    auto *about = new TextLabel(tr("Fill in once what every form asks. Do you file for several "
                                   "organisations? Add each of them; a new "
                                   "application asks for which one it is."),
        TextRole::Small, Token::TextMuted);
    about->setWraps(true);
    m_twice->setWraps(true);
    m_list->setAccessibleName(tr("Organisations"));
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(m_twice);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    setButtonIcon(m_add, QStringLiteral("plus"));
    setButtonKind(m_remove, ButtonKind::Flat);
    setButtonIcon(m_remove, QStringLiteral("trash"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showProfile);
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    return side;
}

void ProfilesDialog::add()
{
    m_profiles.append(Profile());
    showNames();
    m_list->setCurrentRow(m_list->count() - 1);
    if (m_page != nullptr)
        m_page->canvas()->focusFirst();
}

void ProfilesDialog::remove()
{
    const int number = m_list->currentRow();
    if (number < 0
        || !m_desk.prompts.confirm(this, tr("Remove these details?"),
            tr("Do you want to remove the details of %1? Your drafts and what you sent do not change.")
                .arg(profileName(m_profiles.at(number))),
            tr("Remove")))
        return;
    closePage();
    m_profiles.removeAt(number);
    m_isChanged = true;
    if (m_profiles.isEmpty())
        m_profiles.append(Profile());
    showNames();
    m_list->setCurrentRow(qMin(number, m_list->count() - 1));
}

/// A session of its own for each: its undo ends where the next begins.
void ProfilesDialog::showProfile(int number)
{
    if (number == m_shown)
        return;
    closePage();
    const Result<FormPtr> form = m_desk.dossiers.forms.form(profileForm);
    if (number < 0 || number >= m_profiles.size() || !form)
        return;
    const Profile &profile = m_profiles.at(number);
    m_shown = number;
    m_session = std::make_unique<Session>(*form, m_desk.today(), profile);
    for (const Item &item : m_session->form().items) {
        // What was not right yet comes back as it was typed.
        const QString typed
            = item.options->profileKey.isEmpty() ? QString() : profile.value(item.options->profileKey);
        if (!typed.isEmpty() && !m_session->isAnswered({item.index, 0}))
            m_session->setText({item.index, 0}, typed);
    }
    m_session->setProfile({}); // here nothing comes from elsewhere
    m_page = new PageView({m_session.get(), m_desk.settings.language()}, {}, this);
    m_right->addWidget(m_page);
    m_page->showPage(0);
    m_page->show();
    connect(m_session.get(), &Session::changed, this, &ProfilesDialog::followAnswers);
}

void ProfilesDialog::closePage()
{
    m_shown = -1;
    delete m_page; // it looks at the session
    m_page = nullptr;
    m_session.reset();
}

void ProfilesDialog::followAnswers()
{
    if (m_shown < 0)
        return;
    const Profile profile = profileFrom(*m_session);
    if (profile == m_profiles.at(m_shown))
        return;
    m_profiles[m_shown] = profile;
    m_isChanged = true;
    showNames();
}

void ProfilesDialog::showNames()
{
    const QSignalBlocker blocker(m_list);
    for (int number = 0; number < m_profiles.size(); ++number) {
        if (number == m_list->count())
            m_list->addItem(QString());
        m_list->item(number)->setText(profileName(m_profiles.at(number)));
    }
    while (m_list->count() > m_profiles.size())
        delete m_list->takeItem(m_list->count() - 1);
    m_twice->setVisible(isTwice(m_profiles));
}

Result<void> ProfilesDialog::save()
{
    QList<Profile> filled = m_profiles;
    filled.removeIf([](const Profile &profile) { return profile.isEmpty(); });
    return m_desk.profiles.save(filled);
}

/// However it is closed, what was typed stays. Where it cannot be kept, the second time closes all the same.
void ProfilesDialog::done(int result)
{
    if (const Result<void> saved = m_isChanged ? save() : Result<void>(); !saved) {
        m_desk.prompts.failed(this, tr("Not saved"), saved.error());
        if (!std::exchange(m_hasFailed, true))
            return;
    }
    QDialog::done(result);
}

} // namespace Verder
