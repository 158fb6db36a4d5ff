#pragma once

#include "practice/ApplicationCheck.h"
#include "practice/DocumentShelf.h"
#include "practice/Payments.h"
#include "practice/Route.h"
#include "practice/signin/SignIn.h"

namespace Verder {

/// The requests of resources/api/openapi.yaml: reads each, has it done, and writes the answer. Decides
/// nothing itself.
class Api
{
public:
    Api(ApplicationCheck &check, DocumentShelf &shelf, const SigningKey &key, SignIn &signIn);

    /// The addresses; the handlers use this object, which must outlive them.
    QList<Route> routes();

private:
    using Handler = Outcome<HttpAnswer> (Api::*)(const Call &);

    Outcome<HttpAnswer> service(const Call &call);
    Outcome<HttpAnswer> signIn(const Call &call);
    Outcome<HttpAnswer> account(const Call &call);
    Outcome<HttpAnswer> application(const Call &call);
    Outcome<HttpAnswer> putApplication(const Call &call);
    Outcome<HttpAnswer> putDocument(const Call &call);
    Outcome<HttpAnswer> check(const Call &call);
    Outcome<HttpAnswer> startPayment(const Call &call);
    Outcome<HttpAnswer> cancelPayment(const Call &call);
    Outcome<HttpAnswer> submit(const Call &call);
    Outcome<HttpAnswer> receipt(const Call &call);
    Outcome<HttpAnswer> cases(const Call &call);
    Outcome<HttpAnswer> oneCase(const Call &call);

    Submissions submissions(const Call &call);

    ApplicationCheck &m_check;
    DocumentShelf &m_shelf;
    const SigningKey &m_key;
    SignIn &m_signIn;
};

} // namespace Verder
