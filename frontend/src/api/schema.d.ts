// Generated from the server’s OpenAPI by `npm run types`. Do not edit.
export interface paths {
    "/api/amendments/{id}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispose */
        post: operations["disposeOfAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Repair */
        get: operations["readRepair"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply */
        post: operations["replyToAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/sponsorship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sponsor */
        put: operations["sponsorAmendment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Revise */
        put: operations["reviseAmendment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take */
        post: operations["importArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clause */
        get: operations["readClause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amend */
        post: operations["submitAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment */
        post: operations["makeComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/consolidations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consolidate */
        post: operations["consolidateAmendments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/corrigenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose */
        post: operations["proposeCorrigendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare */
        post: operations["declareAgreed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/declaration/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["reopenClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/derivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Derivation */
        get: operations["readDerivation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move */
        post: operations["moveClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take */
        put: operations["takePosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/position/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear */
        post: operations["clearPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions */
        get: operations["readPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove */
        post: operations["removeClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/rivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rivals */
        get: operations["readRivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/unsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save */
        put: operations["saveUnsent"];
        post?: never;
        /** Throw Away */
        delete: operations["throwAwayUnsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions */
        get: operations["readVersions"];
        put?: never;
        /** Revise */
        post: operations["reviseClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save */
        put: operations["saveWorkbench"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/workbench/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show */
        post: operations["showWorkbench"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{id}/workbenches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workbenches */
        get: operations["readWorkbenches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/carry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry */
        post: operations["carryComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispose Of Comment */
        post: operations["disposeOfComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Redact */
        post: operations["redactComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply */
        post: operations["replyToComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open */
        post: operations["openConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consultation */
        get: operations["readConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/archive.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Archive */
        get: operations["downloadArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tighten */
        put: operations["tightenAttribution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open */
        post: operations["openDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look */
        post: operations["lookUpIdentities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journal */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/noticed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notice */
        post: operations["markNoticed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/participants-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["previewParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/participants.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Participants */
        get: operations["downloadParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readRule"];
        /** Set */
        put: operations["setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview */
        get: operations["previewRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give */
        post: operations["giveSeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Visit */
        put: operations["visitConsultation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrigenda/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answerCorrigendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispositions/{id}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Contest */
        post: operations["contestDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispositions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send Back */
        post: operations["returnDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Document */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readApproval"];
        put?: never;
        /** Approve */
        post: operations["approveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/approval/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall */
        post: operations["recallApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add */
        post: operations["addClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment On Document */
        post: operations["makeDocumentComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparison */
        get: operations["compareDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/compilation.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compilation */
        get: operations["downloadCompilation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
        post: operations["confirmPositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/corrigenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readCorrigenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose */
        post: operations["proposeDispositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import Draft */
        post: operations["importDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/draft-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["previewDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports */
        get: operations["readExports"];
        put?: never;
        /** Ask */
        post: operations["askForExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/files/{form}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Text */
        get: operations["downloadText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/final": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readFinal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: operations["readMilestones"];
        put?: never;
        /** Freeze */
        post: operations["makeMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readNotes"];
        put?: never;
        /** Note */
        post: operations["makeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause */
        post: operations["pauseInput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish */
        post: operations["publishOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/publication/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall */
        post: operations["recallOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish */
        post: operations["publishDispositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/redline.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redline */
        get: operations["downloadRedline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/register-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["previewRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/register.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Register */
        get: operations["downloadRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/renumbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Renumbering */
        get: operations["readRenumbering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume */
        post: operations["resumeInput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/return-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview */
        post: operations["previewReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
        post: operations["confirmReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: operations["readRounds"];
        put?: never;
        /** Open */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/unsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mine */
        get: operations["readUnsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validate */
        post: operations["validateDispositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/working-copy.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working Copy */
        get: operations["downloadWorkingCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** File */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Me */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One */
        get: operations["readMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/{id}/content.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Content
         * @description The file whose SHA-256 is the milestone's hash: sha256sum on it recomputes the hash. JSON in UTF-8, one line, no white space between tokens. Members in this order, absent ones left out: format, consultation, document, attribution, clauses (clause, depth, number, kind, addressees, ordinal, text, marks, agreed, status, reason, positions (by, stance, ordinal, live, text), amendments (amendment, by, outcome, reason)), dissent (clause, number, by, stance, text), comments (comment, clause, by, outcome, reason). Format adref-milestone-2 has no comments; adref-milestone-1 has neither attribution nor status, reason, positions and amendments.
         */
        get: operations["downloadMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw Away */
        delete: operations["throwNoteAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}/content.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Content */
        get: operations["downloadOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read */
        get: operations["readQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/replies/{id}/redaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Redact Reply */
        post: operations["redactReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One */
        get: operations["readRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer */
        post: operations["answerRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object */
        post: operations["breakSilence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recall */
        post: operations["recallRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make */
        post: operations["makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispute */
        post: operations["disputeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Act: "consultation-opened" | "consultation-imported" | "attribution-tightened" | "identities-looked-up" | "seat-given" | "key-made" | "document-opened" | "draft-imported" | "clause-added" | "clause-moved" | "clause-removed" | "clause-revised" | "amendment-submitted" | "amendment-revised" | "amendment-joined" | "amendment-left" | "amendment-replied" | "amendment-withdrawn" | "amendment-accepted" | "amendment-declined" | "amendments-merged" | "workbench-shown" | "workbench-put-away" | "comment-made" | "return-confirmed" | "comment-replied" | "comment-redacted" | "comment-carried" | "comment-withdrawn" | "disposition-proposed" | "disposition-validated" | "disposition-returned" | "disposition-published" | "disposition-contested" | "position-taken" | "input-paused" | "input-resumed" | "position-cleared" | "version-disputed" | "rule-set" | "agreement-declared" | "agreement-reopened" | "round-opened" | "round-recalled" | "round-closed" | "round-rated" | "ballot-cast" | "silence-opened" | "silence-broken" | "silence-kept" | "milestone-made" | "clauses-renumbered" | "document-approved" | "approval-recalled" | "corrigendum-proposed" | "corrigendum-approved" | "corrigendum-declined" | "outcome-published" | "outcome-recalled";
        Acts: {
            entries: components["schemas"]["EntryView"][];
            more: boolean;
        };
        Addition: {
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            kind: components["schemas"]["ClauseKind"];
            number?: string;
            text: string;
            marks?: components["schemas"]["Mark"][];
            addressees: components["schemas"]["Addressee"][];
        };
        /** @enum {string} */
        Addressee: "STATES" | "BUSINESS" | "EMPLOYERS_ORGANISATIONS" | "INTERNATIONAL_ORGANISATIONS" | "CIVIL_SOCIETY" | "CONSUMERS" | "MEDIA";
        /** @enum {string} */
        AgreementState: "NOT_YET" | "REACHED" | "DECLARED";
        AgreementView: {
            state: components["schemas"]["AgreementState"];
            sentence: string;
            needs: string[];
            /** Format: int32 */
            support: number;
            /** Format: int32 */
            noObjection: number;
            /** Format: int32 */
            reservations: number;
            /** Format: int32 */
            objections: number;
            /** Format: int32 */
            abstentions: number;
            /** Format: int32 */
            recused: number;
            /** Format: int32 */
            silent: number;
            /** Format: int32 */
            panel: number;
        };
        Alike: {
            /** Format: int64 */
            amendmentId: number;
            /** Format: int32 */
            percent: number;
        };
        AlternativeView: {
            text: string;
            marks: components["schemas"]["Mark"][];
            amendmentIds: number[];
        };
        /** @enum {string} */
        AmendmentKind: "TEXT" | "NEW_CLAUSE" | "DELETION" | "MOVE" | "ALTERNATIVE" | "EDITORIAL";
        AmendmentView: {
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["AmendmentKind"];
            /** Format: int32 */
            ordinal: number;
            /** Format: int64 */
            baseId: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            rationale: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
            chairsText: boolean;
            instruction: string;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
            addressees?: components["schemas"]["Addressee"][];
            number?: string;
            collides: number[];
            rebase?: components["schemas"]["RebaseView"];
            disposition?: components["schemas"]["DispositionView"];
            pending?: components["schemas"]["DispositionView"];
            fixed: boolean;
            amends?: components["schemas"]["AmendsView"];
            /** Format: int64 */
            replacesId?: number;
            /** Format: int64 */
            replacedById?: number;
            /** Format: int64 */
            commentId?: number;
            earlier: components["schemas"]["RevisionView"][];
            sponsors: components["schemas"]["SponsorView"][];
            replies: components["schemas"]["ReplyView"][];
        };
        AmendsView: {
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            ordinal: number;
            text: string;
            marks: components["schemas"]["Mark"][];
        };
        AnchorView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            quote: string;
        };
        /** @enum {string} */
        Answer: "ACCEPTED" | "ACCEPTED_AS_MODIFIED" | "NOT_ACCEPTED" | "NOTED" | "OBSOLETED_BY" | "REFERRED" | "DEFERRED" | "WITHDRAWN";
        ApprovalRecallWord: {
            hash: string;
            reason: string;
        };
        ApprovalView: {
            hash: string;
            name: string;
            blockers: components["schemas"]["Blocker"][];
            /** Format: int32 */
            clauses: number;
            /** Format: int32 */
            declared: number;
            approved?: components["schemas"]["Approved"];
            recallable?: components["schemas"]["Instant"];
            isFinal: boolean;
        };
        ApprovalWord: {
            hash: string;
            overrides: components["schemas"]["Reason"][];
        };
        Approved: {
            /** Format: int64 */
            milestoneId: number;
            name: string;
            hash: string;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            by: number;
        };
        AskedClause: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            text: string;
            marks: components["schemas"]["Mark"][];
            /** Format: int32 */
            ordinal: number;
            superseded: boolean;
            answered: boolean;
            mine?: components["schemas"]["MyAnswer"];
            result?: components["schemas"]["RoundResult"];
        };
        /** @enum {string} */
        Attribution: "NAMED" | "CHATHAM_HOUSE" | "ANONYMOUS";
        /** @enum {string} */
        Audience: "MYSELF" | "SECRETARIAT";
        Blocker: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            sentence: string;
            firm: boolean;
        };
        BoardCell: {
            /** Format: int32 */
            support: number;
            /** Format: int32 */
            noObjection: number;
            /** Format: int32 */
            reservations: number;
            /** Format: int32 */
            objections: number;
            /** Format: int32 */
            abstentions: number;
            /** Format: int32 */
            recused: number;
            /** Format: int32 */
            silent: number;
        };
        BoardColumn: {
            name: string;
            /** Format: int32 */
            seats: number;
        };
        BoardConcern: {
            by: string;
            stance: components["schemas"]["Stance"];
            text: string;
            at: components["schemas"]["Instant"];
        };
        BoardHiddenBy: {
            round: string;
            closes: components["schemas"]["Instant"];
        };
        BoardPoint: {
            at: components["schemas"]["Instant"];
            /** Format: int32 */
            agreed: number;
        };
        BoardRow: {
            /** Format: int64 */
            id: number;
            citation: string;
            /** Format: int32 */
            depth: number;
            kind: components["schemas"]["ClauseKind"];
            begin: string;
            state?: components["schemas"]["BoardState"];
            sentence?: string;
            counts?: components["schemas"]["BoardCell"];
            groups?: components["schemas"]["BoardCell"][];
            regions?: components["schemas"]["BoardCell"][];
            concerns: components["schemas"]["BoardConcern"][];
        };
        /** @enum {string} */
        BoardState: "OPEN" | "HELD" | "READY" | "AGREED";
        BoardView: {
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            consultationId: number;
            consultation: string;
            title: string;
            /** Format: int64 */
            journal: number;
            at: components["schemas"]["Instant"];
            attribution: components["schemas"]["Attribution"];
            rule: string;
            /** Format: int32 */
            panel: number;
            hidden?: components["schemas"]["BoardHiddenBy"];
            groups: components["schemas"]["BoardColumn"][];
            regions: components["schemas"]["BoardColumn"][];
            clauses: components["schemas"]["BoardRow"][];
            progress: components["schemas"]["BoardPoint"][];
        };
        /** @enum {string} */
        CarriedKind: "EXACT" | "MOVED" | "CHANGED" | "GONE";
        CarriedView: {
            kind: components["schemas"]["CarriedKind"];
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            end?: number;
        };
        Carry: {
            /** Format: int64 */
            seen: number;
            answer: components["schemas"]["CarryAnswer"];
            remark?: components["schemas"]["Remark"];
        };
        /** @enum {string} */
        CarryAnswer: "STILL_VALID" | "NO_LONGER" | "REWORDED";
        /** @enum {string} */
        Change: "FIRST" | "EDITORIAL" | "SUBSTANTIVE";
        ChangeView: {
            kind: components["schemas"]["Kind2"];
            earlier: components["schemas"]["LineView"][];
            later: components["schemas"]["LineView"][];
        };
        /** @enum {string} */
        ClauseKind: "HEADING" | "PREAMBULAR" | "RECOMMENDATION" | "SUB_ITEM" | "INDICATOR" | "TEXT";
        ClauseView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            parentId?: number;
            /** Format: int32 */
            depth: number;
            number: string;
            citation: string;
            kind: components["schemas"]["ClauseKind"];
            addressees: components["schemas"]["Addressee"][];
            version: components["schemas"]["VersionView"];
            earlier: components["schemas"]["VersionView"][];
            amendments: components["schemas"]["AmendmentView"][];
            comments: components["schemas"]["CommentView"][];
            positions: components["schemas"]["PositionView"][];
            agreement?: components["schemas"]["AgreementView"];
            declared?: components["schemas"]["DeclaredView"];
            removed?: components["schemas"]["Instant"];
        };
        Clearing: {
            /** Format: int64 */
            seen: number;
            /** Format: int64 */
            onBehalfOf?: number;
        };
        Combined: {
            /** Format: int64 */
            seen: number;
            text: string;
            marks?: components["schemas"]["Mark"][];
            change: components["schemas"]["Change"];
            note?: string;
            answers: components["schemas"]["Intent"][];
        };
        /** @enum {string} */
        CommentKind: "GENERAL" | "SUBSTANTIVE" | "EDITORIAL" | "QUESTION";
        CommentView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            versionId?: number;
            kind: components["schemas"]["CommentKind"];
            text: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
            proposed?: string;
            /** Format: int64 */
            rewordsId?: number;
            anchor?: components["schemas"]["AnchorView"];
            carried?: components["schemas"]["CarriedView"];
            overtaken: boolean;
            replies: components["schemas"]["ReplyView"][];
            redacted?: components["schemas"]["RedactionView"];
            disposition?: components["schemas"]["DispositionView"];
            pending?: components["schemas"]["DispositionView"];
        };
        ComparisonView: {
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to?: number;
            turns: components["schemas"]["TurnView"][];
            changes: components["schemas"]["ChangeView"][];
        };
        Composition: {
            /** Format: int32 */
            experts: number;
            groups: components["schemas"]["GroupCount"][];
            /** Format: int32 */
            otherGroups: number;
            regions: components["schemas"]["RegionCount"][];
            /** Format: int32 */
            otherRegions: number;
        };
        Confirmations: {
            clauses: components["schemas"]["Confirmed"][];
        };
        Confirmed: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            seen: number;
        };
        ConfirmedReturn: {
            kind: components["schemas"]["ReturnKind"];
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            versionId: number;
            text?: string;
            marks?: components["schemas"]["Mark"][];
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
            commentKind?: components["schemas"]["CommentKind"];
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            end?: number;
            /** Format: int32 */
            thread?: number;
            /** Format: int64 */
            commentId?: number;
            resolved: boolean;
            rationale?: string;
            wordAuthor: string;
            wordAt?: components["schemas"]["Instant"];
        };
        ConsultationView: {
            /** Format: int64 */
            id: number;
            title: string;
            purpose: string;
            attribution: components["schemas"]["Attribution"];
            mySeat: components["schemas"]["SeatView"];
            sessions: components["schemas"]["SessionView"][];
            documents: components["schemas"]["DocumentSummary"][];
            seats: components["schemas"]["SeatView"][];
            composition: components["schemas"]["Composition"];
        };
        ContestWords: {
            text: string;
        };
        Correction: {
            /** Format: int64 */
            clauseId: number;
            reason: string;
            at: components["schemas"]["Instant"];
        };
        Corrigenda: {
            corrigenda: components["schemas"]["CorrigendumView"][];
        };
        CorrigendumAnswerView: {
            approved: boolean;
            recalled: boolean;
            name?: string;
            reason?: string;
            by: string;
            at: components["schemas"]["Instant"];
        };
        CorrigendumProposal: {
            /** Format: int64 */
            seen: number;
            text: string;
            marks?: components["schemas"]["Mark"][];
            reason: string;
        };
        CorrigendumView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            clauseId: number;
            before: string;
            beforeMarks: components["schemas"]["Mark"][];
            text: string;
            marks: components["schemas"]["Mark"][];
            reason: string;
            by: string;
            at: components["schemas"]["Instant"];
            hash?: string;
            answer?: components["schemas"]["CorrigendumAnswerView"];
        };
        CorrigendumWord: {
            approve: boolean;
            hash?: string;
            reason?: string;
        };
        Counted: {
            stance: components["schemas"]["Stance"];
            /** Format: int32 */
            experts: number;
        };
        Decision: {
            /** Format: int64 */
            seen: number;
            outcome: components["schemas"]["Answer"];
            change?: components["schemas"]["Change"];
            reason?: string;
            text?: string;
            marks?: components["schemas"]["Mark"][];
            /** Format: int64 */
            versionId?: number;
            /** Format: int64 */
            byAmendmentId?: number;
            /** Format: int64 */
            byCommentId?: number;
            /** Format: int64 */
            instead?: number;
        };
        DeclarationWord: {
            /** Format: int64 */
            seen: number;
            reason?: string;
        };
        DeclaredView: {
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            by: number;
            reason?: string;
        };
        DerivationView: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            versionId: number;
            passages: components["schemas"]["PassageView"][];
        };
        DispositionChoice: {
            dispositions: number[];
            seen?: {
                [key: string]: number;
            };
        };
        DispositionView: {
            /** Format: int64 */
            id: number;
            outcome: components["schemas"]["Answer"];
            stage: components["schemas"]["Stage"];
            reason?: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
            change?: components["schemas"]["Change"];
            text?: string;
            /** Format: int64 */
            versionId?: number;
            /** Format: int64 */
            byAmendmentId?: number;
            /** Format: int64 */
            byCommentId?: number;
            /** Format: int64 */
            validated?: number;
            returned?: string;
            contest?: string;
            instead: boolean;
        };
        DisputeGrounds: {
            reason: string;
        };
        DisputeView: {
            /** Format: int64 */
            versionId: number;
            /** Format: int64 */
            by: number;
            reason: string;
            at: components["schemas"]["Instant"];
        };
        DissentLine: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            by: string;
            stance: components["schemas"]["Stance"];
            text: string;
        };
        DissentView: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            by: string;
            stance: components["schemas"]["Stance"];
            text: string;
        };
        DocumentOpening: {
            title: string;
        };
        DocumentSummary: {
            /** Format: int64 */
            id: number;
            title: string;
            /** Format: int64 */
            clauses: number;
            approved: boolean;
        };
        DocumentView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            consultationId: number;
            consultation: string;
            title: string;
            /** Format: int64 */
            journal: number;
            attribution: components["schemas"]["Attribution"];
            mySeat: components["schemas"]["SeatView"];
            may: components["schemas"]["May"];
            rule: string;
            approved?: components["schemas"]["Approved"];
            paused?: components["schemas"]["PausedView"];
            seats: components["schemas"]["SeatView"][];
            clauses: components["schemas"]["ClauseView"][];
            removed: components["schemas"]["ClauseView"][];
            comments: components["schemas"]["CommentView"][];
        };
        Done: {
            /** Format: int64 */
            journal: number;
            /** Format: int64 */
            documentId?: number;
            /** Format: int64 */
            clauseId?: number;
            /** Format: int64 */
            id: number;
        };
        Draft: {
            clauses: components["schemas"]["DraftClause"][];
        };
        DraftClause: {
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            text: string;
            marks?: components["schemas"]["Mark"][];
            addressees: components["schemas"]["Addressee"][];
        };
        Edition: {
            /** Format: int32 */
            edition: number;
        };
        EntryView: {
            /** Format: int64 */
            number: number;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            by: number;
            actor: string;
            act: components["schemas"]["Act"];
            /** Format: int64 */
            documentId?: number;
            /** Format: int64 */
            clauseId?: number;
            detail: Record<string, never>;
            said?: string;
            hash?: string;
        };
        ExportOrder: {
            kind: string;
        };
        ExportView: {
            /** Format: int64 */
            id: number;
            kind: string;
            asked: components["schemas"]["Instant"];
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
            finished?: components["schemas"]["Instant"];
            failure?: string;
            name?: string;
            /** Format: int64 */
            size?: number;
            expires: components["schemas"]["Instant"];
        };
        Exports: {
            exports: components["schemas"]["ExportView"][];
        };
        FinalClause: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            text: string;
            marks: components["schemas"]["Mark"][];
            addressees: components["schemas"]["Addressee"][];
            agreed: boolean;
        };
        FinalView: {
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            milestoneId: number;
            title: string;
            consultation: string;
            name: string;
            hash: string;
            at: components["schemas"]["Instant"];
            by: string;
            clauses: components["schemas"]["FinalClause"][];
            dissent: components["schemas"]["DissentView"][];
            content: string;
        };
        FrozenClause: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            addressees: components["schemas"]["Addressee"][];
            /** Format: int32 */
            ordinal: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            agreed: boolean;
            status?: components["schemas"]["Status"];
            reason?: string;
            counted: components["schemas"]["Counted"][];
            /** Format: int32 */
            open: number;
        };
        FrozenView: {
            milestone: components["schemas"]["MilestoneView"];
            /** Format: int64 */
            documentId: number;
            document: string;
            consultation: string;
            withheld: boolean;
            clauses: components["schemas"]["FrozenClause"][];
            dissent: components["schemas"]["DissentLine"][];
        };
        GroupCount: {
            group: components["schemas"]["StakeholderGroup"];
            /** Format: int32 */
            experts: number;
        };
        HeldSeat: {
            /** Format: int64 */
            seatId: number;
            /** Format: int64 */
            consultationId: number;
            consultation: string;
            role: components["schemas"]["Role"];
            documents: components["schemas"]["DocumentSummary"][];
        };
        Identities: {
            reason: string;
            until: components["schemas"]["Instant"];
            identities: components["schemas"]["Identity"][];
        };
        Identity: {
            name: string;
            organisation?: string;
            known: components["schemas"]["Known"][];
        };
        IdentityReason: {
            reason: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Intent: {
            /** Format: int64 */
            amendmentId: number;
            outcome?: components["schemas"]["Answer"];
            reason?: string;
            /** Format: int64 */
            by?: number;
        };
        Invitation: {
            mail: string;
            name: string;
            role: components["schemas"]["Role"];
            stakeholderGroup?: components["schemas"]["StakeholderGroup"];
            region?: components["schemas"]["Region"];
            organisation?: string;
        };
        Joining: {
            joined: boolean;
        };
        KeyView: {
            mail: string;
            key: string;
        };
        /** @enum {string} */
        Kind: "EMPHASIS" | "STRONG" | "LINK" | "FOOTNOTE";
        /** @enum {string} */
        Kind1: "FREEZE" | "FINAL" | "CORRIGENDUM";
        /** @enum {string} */
        Kind2: "UNCHANGED" | "REWORDED" | "INSERTED" | "DELETED" | "MOVED" | "MOVED_AND_REWORDED" | "SPLIT" | "MERGED";
        Known: {
            /** Format: int64 */
            documentId: number;
            pseudonym: string;
        };
        LineFault: {
            /** Format: int32 */
            line: number;
            why: string;
        };
        LineView: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            /** Format: int64 */
            versionId: number;
            /** Format: int32 */
            ordinal: number;
            text: string;
            marks: components["schemas"]["Mark"][];
        };
        Mark: {
            kind: components["schemas"]["Kind"];
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            target?: string;
        };
        May: {
            draft: boolean;
            amend: boolean;
            comment: boolean;
            position: boolean;
            decide: boolean;
            declare: boolean;
            approve: boolean;
        };
        Me: {
            name: string;
            mail: string;
            mayConvene: boolean;
            seats: components["schemas"]["HeldSeat"][];
        };
        MilestoneFreeze: {
            name: string;
            renumbering?: string;
        };
        MilestoneView: {
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["Kind1"];
            name: string;
            hash: string;
            attribution: components["schemas"]["Attribution"];
            /** Format: int64 */
            moment: number;
            /** Format: int32 */
            clauses: number;
            /** Format: int32 */
            agreed: number;
            recalled: boolean;
            by: string;
            at: components["schemas"]["Instant"];
        };
        Milestones: {
            /** Format: int64 */
            documentId: number;
            milestones: components["schemas"]["MilestoneView"][];
        };
        Move: {
            /** Format: int64 */
            seen: number;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
        };
        MyAnswer: {
            stance?: components["schemas"]["Stance"];
            /** Format: int32 */
            rating?: number;
            text?: string;
        };
        NoteView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            clauseId?: number;
            audience: components["schemas"]["Audience"];
            text: string;
            by: string;
            mine: boolean;
            at: components["schemas"]["Instant"];
        };
        NoteWords: {
            /** Format: int64 */
            clauseId?: number;
            audience: components["schemas"]["Audience"];
            text: string;
        };
        Notes: {
            notes: components["schemas"]["NoteView"][];
        };
        NoticedThing: {
            what: components["schemas"]["What"];
            /** Format: int64 */
            id: number;
        };
        NumberView: {
            /** Format: int64 */
            clauseId: number;
            from: string;
            to: string;
        };
        ObservationLine: {
            /** Format: int32 */
            line: number;
            entry: string;
            /** Format: int64 */
            amendmentId?: number;
            /** Format: int64 */
            commentId?: number;
            /** Format: int64 */
            seen: number;
            citation: string;
            author: string;
            rewords: boolean;
            said: string;
            before: string;
            outcome?: components["schemas"]["Answer"];
            reason: string;
            faults: string[];
        };
        Opening: {
            title: string;
            purpose: string;
        };
        OutcomeClause: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            addressees: components["schemas"]["Addressee"][];
            text: string;
            marks: components["schemas"]["Mark"][];
            agreed: boolean;
            status?: components["schemas"]["Status"];
            counted: components["schemas"]["Counted"][];
            reason?: string;
            overridden?: string;
            road: components["schemas"]["Step"][];
        };
        OutcomeView: {
            /** Format: int64 */
            documentId: number;
            title: string;
            consultation: string;
            purpose: string;
            name: string;
            hash: string;
            at: components["schemas"]["Instant"];
            by: string;
            attribution: components["schemas"]["Attribution"];
            published?: components["schemas"]["Published"];
            withheld: boolean;
            clauses: components["schemas"]["OutcomeClause"][];
            dissent: components["schemas"]["DissentLine"][];
            corrections: components["schemas"]["Correction"][];
            stations: components["schemas"]["Station"][];
            composition: components["schemas"]["Composition"];
        };
        Owed: {
            kind: components["schemas"]["OwedKind"];
            /** Format: int64 */
            consultationId: number;
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            clauseId?: number;
            citation: string;
            /** Format: int64 */
            amendmentId?: number;
            /** Format: int64 */
            commentId?: number;
            /** Format: int64 */
            dispositionId?: number;
            words: string;
            at?: components["schemas"]["Instant"];
            /** Format: int64 */
            noticeId?: number;
            /** Format: int64 */
            roundId?: number;
        };
        /** @enum {string} */
        OwedKind: "ANSWER_ROUND" | "CONFIRM_POSITION" | "REPAIR_AMENDMENT" | "OBSOLETE_AMENDMENT" | "CARRY_COMMENT" | "REPLY" | "MENTION" | "ANSWER" | "VALIDATE" | "RETURNED" | "PUBLISH" | "CONTESTED";
        PartView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            alternatives: components["schemas"]["AlternativeView"][];
        };
        ParticipantsPreview: {
            people: components["schemas"]["PersonLine"][];
        };
        Passage: {
            base: string;
            present: string;
            proposed: string;
        };
        PassageView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            /** Format: int64 */
            versionId: number;
            amendmentIds: number[];
            modifiedIds: number[];
        };
        PauseWords: {
            reason: string;
            until: components["schemas"]["Instant"];
        };
        PausedView: {
            reason: string;
            until: components["schemas"]["Instant"];
            /** Format: int64 */
            by: number;
        };
        PersonLine: {
            /** Format: int32 */
            line: number;
            mail: string;
            name: string;
            role?: components["schemas"]["Role"];
            stakeholderGroup?: components["schemas"]["StakeholderGroup"];
            region?: components["schemas"]["Region"];
            organisation: string;
            seated: boolean;
            faults: string[];
        };
        Place: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            base: string;
            present: string;
            proposed: string;
        };
        PositionHistory: {
            positions: components["schemas"]["Said"][];
            disputes: components["schemas"]["DisputeView"][];
        };
        PositionView: {
            /** Format: int64 */
            seatId: number;
            /** Format: int64 */
            versionId: number;
            stance: components["schemas"]["Stance"];
            text?: string;
            at: components["schemas"]["Instant"];
            live: boolean;
            /** Format: int64 */
            enteredBy?: number;
        };
        Preview: {
            clauses: components["schemas"]["PreviewLine"][];
            problems: components["schemas"]["LineFault"][];
        };
        PreviewLine: {
            /** Format: int32 */
            line: number;
            /** Format: int32 */
            depth: number;
            number: string;
            kind: components["schemas"]["ClauseKind"];
            text: string;
            marks: components["schemas"]["Mark"][];
            addressees: components["schemas"]["Addressee"][];
        };
        ProblemDetail: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            instance: string;
            requestId: string;
            fields?: {
                [key: string]: string;
            };
            /** Format: int64 */
            clauseId?: number;
            /** Format: int64 */
            seen?: number;
            /** Format: int64 */
            present?: number;
            passages?: components["schemas"]["Passage"][];
            until?: components["schemas"]["Instant"];
        };
        Proposals: {
            amendments?: number[];
            comments?: number[];
            decision: components["schemas"]["Decision"];
        };
        PublicationWord: {
            hash: string;
        };
        Published: {
            at: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            isFinal: boolean;
        };
        Queue: {
            places: components["schemas"]["QueuePlace"][];
            owed: components["schemas"]["Owed"][];
            since: components["schemas"]["Since"][];
        };
        QueuePlace: {
            /** Format: int64 */
            consultationId: number;
            consultation: string;
            /** Format: int64 */
            documentId: number;
            document: string;
        };
        Range: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        Reason: {
            /** Format: int64 */
            clauseId: number;
            reason: string;
        };
        /** @enum {string} */
        RebaseKind: "CLEAN" | "CONFLICT" | "OBSOLETE" | "ORPHANED";
        RebaseView: {
            kind: components["schemas"]["RebaseKind"];
            text?: string;
            marks?: components["schemas"]["Mark"][];
            passages?: components["schemas"]["Passage"][];
        };
        RedactionReason: {
            reason: string;
        };
        RedactionView: {
            reason: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Region: "AFRICAN_STATES" | "ASIA_PACIFIC_STATES" | "EASTERN_EUROPEAN_STATES" | "LATIN_AMERICAN_AND_CARIBBEAN_STATES" | "WESTERN_EUROPEAN_AND_OTHER_STATES" | "GLOBAL";
        RegionCount: {
            region: components["schemas"]["Region"];
            /** Format: int32 */
            experts: number;
        };
        RegisterPreview: {
            lines: components["schemas"]["ObservationLine"][];
            /** Format: int32 */
            unchanged: number;
            unplaced: string[];
        };
        RegisterView: {
            /** Format: int64 */
            documentId: number;
            rows: components["schemas"]["Row"][];
            after?: string;
        };
        Remark: {
            /** Format: int64 */
            seen: number;
            kind: components["schemas"]["CommentKind"];
            text: string;
            anchor?: components["schemas"]["Range"];
            proposed?: string;
        };
        Removal: {
            /** Format: int64 */
            seen: number;
            reason: string;
        };
        RenumberingView: {
            digest: string;
            numbers: components["schemas"]["NumberView"][];
        };
        ReopeningCause: {
            /** Format: int64 */
            seen: number;
            reason: string;
        };
        RepairView: {
            /** Format: int64 */
            present: number;
            /** Format: int32 */
            ordinal: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            passages: components["schemas"]["Place"][];
        };
        ReplyView: {
            /** Format: int64 */
            id: number;
            text: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
            redacted?: components["schemas"]["RedactionView"];
        };
        ReplyWords: {
            text: string;
        };
        RestylingView: {
            /** Format: int64 */
            amendmentId: number;
            kind: components["schemas"]["Kind"];
            target?: string;
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            gained: boolean;
        };
        Return: {
            reason: string;
        };
        ReturnConfirmation: {
            /** Format: int64 */
            seatId?: number;
            items: components["schemas"]["ConfirmedReturn"][];
        };
        ReturnItem: {
            kind: components["schemas"]["ReturnKind"];
            /** Format: int64 */
            clauseId: number;
            citation: string;
            /** Format: int64 */
            versionId: number;
            before: string;
            text: string;
            marks: components["schemas"]["Mark"][];
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            end?: number;
            quote?: string;
            /** Format: int32 */
            thread?: number;
            /** Format: int64 */
            commentId?: number;
            resolved: boolean;
            wordAuthor: string;
            wordAt?: components["schemas"]["Instant"];
            note: string;
            suggested: boolean;
        };
        /** @enum {string} */
        ReturnKind: "REWORDED" | "REMOVED" | "ADDED" | "MOVED" | "COMMENT" | "REPLY";
        ReturnPreview: {
            items: components["schemas"]["ReturnItem"][];
            unplaced: string[];
            authors: string[];
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            clauses: number;
        };
        Revision: {
            /** Format: int64 */
            seen: number;
            text: string;
            marks?: components["schemas"]["Mark"][];
            change: components["schemas"]["Change"];
            note?: string;
        };
        RevisionView: {
            /** Format: int32 */
            ordinal: number;
            /** Format: int64 */
            baseId: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            rationale: string;
            takenOver: boolean;
            at: components["schemas"]["Instant"];
        };
        Rewording: {
            /** Format: int32 */
            ordinal: number;
            /** Format: int64 */
            seen: number;
            text?: string;
            marks?: components["schemas"]["Mark"][];
            rationale: string;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
        };
        RivalView: {
            /** Format: int64 */
            amendmentId: number;
            state: components["schemas"]["State"];
            text: string;
            marks: components["schemas"]["Mark"][];
            collides: number[];
        };
        RivalsView: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            versionId: number;
            rivals: components["schemas"]["RivalView"][];
            parts: components["schemas"]["PartView"][];
            restyled: components["schemas"]["RestylingView"][];
        };
        /** @enum {string} */
        Role: "RAPPORTEUR" | "CHAIR" | "SECRETARIAT" | "EXPERT" | "OBSERVER";
        RoundAnswer: {
            /** Format: int64 */
            clauseId: number;
            stance?: components["schemas"]["Stance"];
            /** Format: int32 */
            rating?: number;
            text?: string;
        };
        RoundAnswers: {
            answers: components["schemas"]["RoundAnswer"][];
            nonce: string;
        };
        RoundCounts: {
            reached: boolean;
            sentence: string;
            /** Format: int32 */
            support: number;
            /** Format: int32 */
            noObjection: number;
            /** Format: int32 */
            reservations: number;
            /** Format: int32 */
            objections: number;
            /** Format: int32 */
            abstentions: number;
            /** Format: int32 */
            recused: number;
            /** Format: int32 */
            silent: number;
        };
        /** @enum {string} */
        RoundKind: "POSITIONS" | "RATING" | "SILENCE";
        RoundLine: {
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["RoundKind"];
            name: string;
            anonymous: boolean;
            results: components["schemas"]["RoundResults"];
            /** Format: int64 */
            milestoneId: number;
            milestone: string;
            /** Format: int64 */
            followsId?: number;
            opens: components["schemas"]["Instant"];
            closes: components["schemas"]["Instant"];
            state: components["schemas"]["RoundState"];
            rule: string;
            /** Format: int32 */
            clauses: number;
            /** Format: int32 */
            voters: number;
            /** Format: int32 */
            answered: number;
            asked: boolean;
            /** Format: int32 */
            open: number;
            recallable?: components["schemas"]["Instant"];
        };
        RoundMoved: {
            since: string;
            /** Format: int32 */
            both?: number;
            /** Format: int32 */
            changed?: number;
            /** Format: double */
            median?: number;
            /** Format: double */
            range?: number;
        };
        RoundOpening: {
            /** Format: int64 */
            milestone: number;
            kind: components["schemas"]["RoundKind"];
            name: string;
            anonymous: boolean;
            results: components["schemas"]["RoundResults"];
            opens?: components["schemas"]["Instant"];
            closes: components["schemas"]["Instant"];
            clauses?: number[];
            /** Format: int64 */
            follows?: number;
        };
        RoundRatings: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            median: number;
            /** Format: double */
            lower: number;
            /** Format: double */
            upper: number;
            each: number[];
        };
        RoundResult: {
            counts?: components["schemas"]["RoundCounts"];
            ratings?: components["schemas"]["RoundRatings"];
            moved?: components["schemas"]["RoundMoved"];
            words: components["schemas"]["RoundWord"][];
        };
        /** @enum {string} */
        RoundResults: "ANSWERED" | "CLOSED";
        /** @enum {string} */
        RoundState: "WAITING" | "OPEN" | "CLOSED" | "RECALLED" | "BROKEN" | "KEPT";
        RoundView: {
            round: components["schemas"]["RoundLine"];
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            consultationId: number;
            document: string;
            clauses: components["schemas"]["AskedClause"][];
            notified: string[];
        };
        RoundWord: {
            by: string;
            stance?: components["schemas"]["Stance"];
            /** Format: int32 */
            rating?: number;
            text: string;
        };
        Rounds: {
            /** Format: int64 */
            documentId: number;
            /** Format: int64 */
            consultationId: number;
            document: string;
            rounds: components["schemas"]["RoundLine"][];
            mayOpen: boolean;
            maySilence: boolean;
        };
        Row: {
            /** Format: int64 */
            id: number;
            type: components["schemas"]["Type"];
            amends?: components["schemas"]["AmendmentKind"];
            /** Format: int64 */
            clauseId?: number;
            citation: string;
            /** Format: int64 */
            seen: number;
            /** Format: int64 */
            by: number;
            author: string;
            group?: components["schemas"]["StakeholderGroup"];
            at: components["schemas"]["Instant"];
            passage?: string;
            text: string;
            proposed?: string;
            base?: string;
            /** Format: int32 */
            replies: number;
            redacted?: components["schemas"]["RedactionView"];
            disposition?: components["schemas"]["DispositionView"];
            pending?: components["schemas"]["DispositionView"];
        };
        RulePreview: {
            sentence: string;
            impossible?: string;
        };
        RuleView: {
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            quorum: number;
            /** Format: int32 */
            support: number;
            /** Format: int32 */
            objections: number;
            heard: components["schemas"]["StakeholderGroup"][];
            sentence: string;
            at?: components["schemas"]["Instant"];
            groups: components["schemas"]["StakeholderGroup"][];
        };
        RuleWord: {
            /** Format: int32 */
            seen: number;
            /** Format: int32 */
            quorum: number;
            /** Format: int32 */
            support: number;
            /** Format: int32 */
            objections: number;
            heard: components["schemas"]["StakeholderGroup"][];
        };
        Said: {
            /** Format: int64 */
            seatId: number;
            /** Format: int64 */
            versionId: number;
            /** Format: int32 */
            ordinal: number;
            stance: components["schemas"]["Stance"];
            text?: string;
            cleared: boolean;
            /** Format: int64 */
            enteredBy?: number;
            at: components["schemas"]["Instant"];
        };
        Saved: {
            /** Format: int32 */
            saved: number;
            alike: components["schemas"]["Alike"][];
        };
        SeatView: {
            /** Format: int64 */
            id: number;
            label: string;
            role: components["schemas"]["Role"];
            stakeholderGroup?: components["schemas"]["StakeholderGroup"];
            region?: components["schemas"]["Region"];
            organisation?: string;
            mail?: string;
            awaited?: boolean;
        };
        SessionView: {
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            number: number;
            topic: string;
        };
        Showing: {
            shown: boolean;
        };
        SilenceObjection: {
            /** Format: int64 */
            clauseId: number;
            text: string;
        };
        Since: {
            /** Format: int64 */
            consultationId: number;
            /** Format: int64 */
            documentId?: number;
            act: components["schemas"]["Act"];
            /** Format: int64 */
            times: number;
            /** Format: int64 */
            clauses: number;
            /** Format: int64 */
            journal: number;
        };
        SponsorView: {
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Stage: "PROPOSED" | "RETURNED" | "VALIDATED" | "PUBLISHED";
        /** @enum {string} */
        StakeholderGroup: "BUSINESS_ENTERPRISE" | "BUSINESS_ASSOCIATION" | "INTERNATIONAL_ORGANISATION" | "GOVERNMENT_AGENCY" | "NGO" | "ACADEMIA";
        /** @enum {string} */
        Stance: "SUPPORT" | "NO_OBJECTION" | "RESERVATION" | "OBJECTION" | "ABSTAIN" | "RECUSE";
        Stand: {
            /** Format: int64 */
            seen: number;
            stance: components["schemas"]["Stance"];
            text?: string;
            /** Format: int64 */
            onBehalfOf?: number;
        };
        /** @enum {string} */
        State: "CLEAN" | "CONFLICT" | "OBSOLETE";
        Station: {
            kind: components["schemas"]["Kind1"];
            name: string;
            hash: string;
            at: components["schemas"]["Instant"];
            /** Format: int32 */
            clauses: number;
            /** Format: int32 */
            agreed: number;
        };
        /** @enum {string} */
        Status: "HEADING" | "OPEN" | "READY" | "AGREED";
        Step: {
            /** Format: int32 */
            ordinal: number;
            change: components["schemas"]["Change"];
            at: components["schemas"]["Instant"];
            text: string;
            marks: components["schemas"]["Mark"][];
            sources: string[];
            why?: string;
        };
        Stretch: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        Submission: {
            /** Format: int64 */
            seen: number;
            kind?: components["schemas"]["AmendmentKind"];
            text?: string;
            marks?: components["schemas"]["Mark"][];
            rationale: string;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
            addressees?: components["schemas"]["Addressee"][];
            /** Format: int64 */
            amends?: number;
            /** Format: int32 */
            amendsOrdinal?: number;
            /** Format: int64 */
            replaces?: number;
            /** Format: int64 */
            comment?: number;
        };
        Tightening: {
            seen: components["schemas"]["Attribution"];
            attribution: components["schemas"]["Attribution"];
        };
        TurnView: {
            /** Format: int64 */
            entry: number;
            at: components["schemas"]["Instant"];
            act: string;
            /** Format: int64 */
            clauseId?: number;
            milestone?: string;
        };
        /** @enum {string} */
        Type: "AMENDMENT" | "GENERAL" | "SUBSTANTIVE" | "EDITORIAL" | "QUESTION";
        Unsent: {
            begun: components["schemas"]["UnsentView"][];
        };
        UnsentView: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            amendmentId?: number;
            /** Format: int64 */
            amendsId?: number;
            /** Format: int64 */
            baseId: number;
            kind: components["schemas"]["AmendmentKind"];
            text: string;
            marks: components["schemas"]["Mark"][];
            rationale: string;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
            /** Format: int32 */
            saved: number;
            at: components["schemas"]["Instant"];
        };
        UnsentWords: {
            /** Format: int64 */
            baseId: number;
            /** Format: int32 */
            after: number;
            kind: components["schemas"]["AmendmentKind"];
            text: string;
            marks?: components["schemas"]["Mark"][];
            rationale: string;
            /** Format: int64 */
            amendmentId?: number;
            /** Format: int64 */
            amendsId?: number;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
            clauseKind?: components["schemas"]["ClauseKind"];
        };
        VersionView: {
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            ordinal: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            change: components["schemas"]["Change"];
            disputed: boolean;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            by: number;
            note?: string;
            amendmentIds: number[];
        };
        Versions: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            versions: components["schemas"]["VersionView"][];
        };
        Visit: {
            /** Format: int64 */
            number: number;
        };
        /** @enum {string} */
        What: "REPLY" | "MENTION" | "ANSWER";
        WideRemark: {
            kind: components["schemas"]["CommentKind"];
            text: string;
        };
        Words: {
            text: string;
        };
        Work: {
            /** Format: int64 */
            seen: number;
            /** Format: int32 */
            edition: number;
            text: string;
            marks?: components["schemas"]["Mark"][];
            note: string;
            change?: components["schemas"]["Change"];
            answers: components["schemas"]["Intent"][];
            places: components["schemas"]["Stretch"][];
        };
        WorkbenchView: {
            /** Format: int64 */
            by: number;
            /** Format: int64 */
            seen: number;
            /** Format: int32 */
            edition: number;
            text: string;
            marks: components["schemas"]["Mark"][];
            note: string;
            change?: components["schemas"]["Change"];
            answers: components["schemas"]["Intent"][];
            places: components["schemas"]["Stretch"][];
            shown: boolean;
            saved: components["schemas"]["Instant"];
            rebase?: components["schemas"]["RebaseView"];
        };
        Workbenches: {
            /** Format: int64 */
            clauseId: number;
            workbenches: components["schemas"]["WorkbenchView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    disposeOfAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    replyToAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    sponsorAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    reviseAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rewording"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    importArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    submitAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    makeComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Remark"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    consolidateAmendments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Combined"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    proposeCorrigendum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrigendumProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    declareAgreed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    reopenClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningCause"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readDerivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DerivationView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    moveClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    takePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stand"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    clearPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Clearing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readPositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHistory"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    removeClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Removal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRivals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RivalsView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    saveUnsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsentWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    throwAwayUnsent: {
        parameters: {
            query?: {
                amendment?: number;
                amends?: number;
                kind?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    reviseClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    saveWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Work"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    showWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Showing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readWorkbenches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbenches"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    carryComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Carry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    disposeOfComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    redactComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    replyToComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    openConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    tightenAttribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tightening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    openDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentOpening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    lookUpIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                before?: number;
                clause?: number;
                document?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acts"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    markNoticed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticedThing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    previewParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantsPreview"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    setRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    previewRule: {
        parameters: {
            query?: {
                heard?: components["schemas"]["StakeholderGroup"][];
                objections?: number;
                quorum?: number;
                support?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePreview"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    giveSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    visitConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Visit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    answerCorrigendum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrigendumWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    contestDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    returnDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Nothing was done since */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    approveDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    recallApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalRecallWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    addClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Addition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    makeDocumentComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WideRemark"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    compareDocument: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadCompilation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    confirmPositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmations"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readCorrigenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrigenda"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    proposeDispositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proposals"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    importDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    previewDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/tab-separated-values": string;
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/xml": string;
                "application/akn+xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readExports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exports"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    askForExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                format: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readFinal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readMilestones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestones"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    makeMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneFreeze"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notes"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    makeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    pauseInput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    publishOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    recallOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationWord"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    publishDispositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispositionChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadRedline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRegister: {
        parameters: {
            query?: {
                after?: string;
                clause?: number;
                group?: string;
                q?: string;
                state?: string;
                type?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    previewRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPreview"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRenumbering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenumberingView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    resumeInput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    previewReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPreview"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    confirmReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundOpening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readUnsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsent"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    validateDispositions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispositionChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadWorkingCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
                "If-Range"?: string;
                Range?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identities"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    throwNoteAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeView"];
                };
            };
            /** @description Nothing has changed since */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    downloadOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    redactReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    readRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    answerRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    breakSilence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SilenceObjection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    recallRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    makeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyView"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    disputeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeGrounds"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description Refused, in words for the user */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
}
