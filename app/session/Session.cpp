#include "session/Session.h"

#include "form/FieldValue.h"
#include "session/AnswersJson.h"
#include "session/Completeness.h"
#include "session/Explanation.h"
#include "session/MessageText.h"
#include "session/SessionPrivate.h"

namespace Verder {

Session::Session(FormPtr form, QDate today, const Profile &profile, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(form), today))
{
    readAnswers(d->state, {});
    setProfile(profile);
    for (auto known = d->fromProfile.cbegin(); known != d->fromProfile.cend(); ++known) {
        d->state.setAnswer({known.key(), 0}, known.value());
        d->state.item({known.key(), 0}).isOwn = true;
    }
    d->state.touchAll();
    d->state.update();
}

Session::~Session() = default;

void Session::setProfile(const Profile &profile)
{
    d->fromProfile.clear();
    for (const Item &item : form().items) {
        const QString known
            = item.options->profileKey.isEmpty() ? QString() : profile.value(item.options->profileKey);
        if (item.scope != 0 || known.isEmpty())
            continue;
        if (const FieldReading reading = readField(item, *form().tables, known); reading.isValid())
            d->fromProfile.insert(item.index, reading.canonical);
    }
}

const Form &Session::form() const
{
    return d->state.form();
}

FormPtr Session::sharedForm() const
{
    return d->state.sharedForm();
}

QDate Session::today() const
{
    return d->state.today();
}

void Session::setToday(QDate today)
{
    if (today == d->state.today() || d->isSealed)
        return;
    d->state.setToday(today);
    d->state.touchAll();
    emit changed(d->state.update());
}

QJsonObject Session::answers() const
{
    QJsonObject answers = writeAnswers(d->state);
    addUnknown(d->state, answers, d->unknown);
    return answers;
}

QJsonObject Session::relevantAnswers() const
{
    return writeRelevantAnswers(d->state);
}

QJsonObject Session::unknownAnswers() const
{
    return d->unknown;
}

void Session::load(const QJsonObject &answers, const QList<Attachment> &attachments,
    const QStringList &putOff, const QStringList &acknowledged)
{
    const bool wasSealed = std::exchange(d->isSealed, false);
    d->stack.clear();
    d->state = SessionState(sharedForm(), today());
    d->unknown = readAnswers(d->state, answers);
    d->unplaced.clear();
    d->state.touchAll();
    d->state.update();
    for (const Attachment &attachment : attachments) {
        SlotRef ref = findSlot(attachment.slot);
        if (!attachment.row.isEmpty() && form().slotIndex(attachment.slot) >= 0) {
            const DocumentSlot &shape = form().documentSlots[form().slotIndex(attachment.slot)];
            d->state.forEachRow(shape.scope, 0, [&](int row) {
                if (d->state.row(row).id == attachment.row)
                    ref = {shape.index, row};
            });
        }
        if (ref.isValid())
            d->state.slot(ref).attachments.append(attachment);
        else
            d->unplaced.append(attachment);
    }
    for (const QString &path : putOff) {
        if (const SlotRef ref = findSlot(path); ref.isValid())
            d->state.slot(ref).isPutOff = true;
    }
    for (const QString &line : acknowledged) {
        const ItemRef ref = find(line.section(u' ', 0, 0));
        for (const Check &check : ref.isValid() ? *d->shape(ref).checks : QList<Check>()) {
            if (check.id == line.section(u' ', 1))
                d->state.item(ref).notes.edit().acknowledged.insert(
                    check.id, readings(d->state, check, ref.row));
        }
    }
    d->state.touchAll();
    d->isSealed = wasSealed;
    emit changed(d->state.update());
}

const Item &Session::item(ItemRef ref) const
{
    Q_ASSERT(d->state.isValid(ref));
    return d->shape(ref);
}

Value Session::answer(ItemRef ref) const
{
    return d->state.isValid(ref) ? d->state.item(ref).answer : Value();
}

Value Session::value(ItemRef ref) const
{
    return d->state.isValid(ref) ? d->state.item(ref).value : Value();
}

bool Session::isRelevant(ItemRef ref) const
{
    return d->state.isValid(ref) && d->state.isAttached(ref.row) && d->state.item(ref).isRelevant;
}

bool Session::isRequired(ItemRef ref) const
{
    return d->state.isValid(ref) && d->state.item(ref).isRequired;
}

bool Session::isReadOnly(ItemRef ref) const
{
    return d->isSealed || (d->state.isValid(ref) && d->state.item(ref).isReadOnly);
}

bool Session::isAnswered(ItemRef ref) const
{
    return !answer(ref).isNull();
}

bool Session::isTakenOver(ItemRef ref) const
{
    return isAnswered(ref) && d->state.item(ref).isTakenOver;
}

bool Session::isPrefilled(ItemRef ref) const
{
    if (!isAnswered(ref))
        return false;
    const bool isDefault = !d->state.item(ref).isOwn && !d->shape(ref).defaultValue.isNull();
    return isDefault || isFromProfile(ref);
}

bool Session::isFromProfile(ItemRef ref) const
{
    const auto known = d->fromProfile.constFind(ref.item);
    return ref.row == 0 && known != d->fromProfile.cend() && answer(ref) == *known;
}

bool Session::canRestoreDefault(ItemRef ref) const
{
    if (!d->state.isValid(ref) || isReadOnly(ref) || !d->state.item(ref).isOwn)
        return false;
    const Value value = d->defaultOf(ref);
    return !value.isNull() && !(value == answer(ref));
}

QList<Problem> Session::problems(ItemRef ref) const
{
    return d->state.isValid(ref) ? d->state.item(ref).notes->problems : QList<Problem>();
}

QString Session::why(ItemRef ref, Language language) const
{
    return d->state.isValid(ref) ? explainItem(d->state, ref, language) : QString();
}

QString Session::why(SlotRef ref, Language language) const
{
    if (!d->state.isValid(ref))
        return {};
    QList<Rule> rules;
    if (d->shape(ref).page >= 0)
        rules.append(form().pages[d->shape(ref).page].visible);
    if (d->shape(ref).each >= 0)
        rules += visibilityRules(form(), form().items[d->shape(ref).each]);
    rules.append(d->shape(ref).when);
    return explain(d->state, rules, ref.row, language);
}

QString Session::why(int page, Language language) const
{
    return explainPage(d->state, page, language);
}

bool Session::hasWhy(ItemRef ref) const
{
    return d->state.isValid(ref) && !d->shape(ref).visible.isNull();
}

QString Session::displayText(ItemRef ref, Language language) const
{
    return d->state.isValid(ref) ? Verder::displayText(d->shape(ref), *form().tables, answer(ref), language)
                                 : QString();
}

QString Session::fillIn(const LocalText &text, ItemRef scope, Language language) const
{
    return fillInText(d->state, text, {}, scope.row, language);
}

QList<bool> Session::conditionStates(int condition) const
{
    QList<bool> states;
    d->state.forEachRow(form().conditions[condition].scope, 0,
        [&](int row) { states.append(d->state.condition(condition, row)); });
    return states;
}

QStringList Session::takeRuleFailures()
{
    return d->state.takeRuleFailures();
}

bool Session::isSealed() const
{
    return d->isSealed;
}

void Session::setSealed(bool sealed)
{
    if (d->isSealed == sealed)
        return;
    d->isSealed = sealed;
    emit sealedChanged(sealed);
}

QUndoStack *Session::undoStack() const
{
    return &d->stack;
}

PageState Session::pageState(int page) const
{
    return pageStateOf(d->state, page);
}

bool Session::isPageComplete(int page) const
{
    return pageState(page).isComplete;
}

QList<Missing> Session::missing(int page) const
{
    return missingOnPage(d->state, page);
}

QList<Missing> Session::missingForSending() const
{
    return missingInForm(d->state);
}

bool Session::isComplete() const
{
    return missingForSending().isEmpty();
}

} // namespace Verder
