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
    "/api/documents/{id}/final.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Word */
        get: operations["downloadFinal"];
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
        Act: "consultation-opened" | "seat-given" | "key-made" | "document-opened" | "draft-imported" | "clause-added" | "clause-moved" | "clause-removed" | "clause-revised" | "amendment-submitted" | "amendment-withdrawn" | "amendment-accepted" | "amendment-declined" | "amendments-merged" | "workbench-shown" | "workbench-put-away" | "comment-made" | "position-taken" | "position-cleared" | "version-disputed" | "rule-set" | "agreement-declared" | "agreement-reopened" | "round-opened" | "round-recalled" | "round-closed" | "round-rated" | "ballot-cast" | "silence-opened" | "silence-broken" | "silence-kept" | "document-approved";
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
        ApprovalView: {
            hash: string;
            name: string;
            blockers: components["schemas"]["Blocker"][];
            /** Format: int32 */
            clauses: number;
            /** Format: int32 */
            declared: number;
            approved?: components["schemas"]["Approved"];
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
        /** @enum {string} */
        Attribution: "NAMED" | "CHATHAM_HOUSE" | "ANONYMOUS";
        Blocker: {
            /** Format: int64 */
            clauseId: number;
            number: string;
            sentence: string;
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
        /** @enum {string} */
        Change: "FIRST" | "EDITORIAL" | "SUBSTANTIVE";
        ChangeView: {
            kind: components["schemas"]["Kind1"];
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
            versionId: number;
            kind: components["schemas"]["CommentKind"];
            text: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
            anchor?: components["schemas"]["AnchorView"];
            carried?: components["schemas"]["CarriedView"];
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
        Confirmations: {
            clauses: components["schemas"]["Confirmed"][];
        };
        Confirmed: {
            /** Format: int64 */
            clauseId: number;
            /** Format: int64 */
            seen: number;
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
        };
        Decision: {
            /** Format: int64 */
            seen: number;
            outcome: components["schemas"]["Answer"];
            change?: components["schemas"]["Change"];
            reason?: string;
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
        DispositionView: {
            outcome: components["schemas"]["Answer"];
            reason?: string;
            /** Format: int64 */
            by: number;
            at: components["schemas"]["Instant"];
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
            seats: components["schemas"]["SeatView"][];
            clauses: components["schemas"]["ClauseView"][];
            removed: components["schemas"]["ClauseView"][];
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
            hash: string;
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
        HeldSeat: {
            /** Format: int64 */
            seatId: number;
            /** Format: int64 */
            consultationId: number;
            consultation: string;
            role: components["schemas"]["Role"];
            documents: components["schemas"]["DocumentSummary"][];
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
        KeyView: {
            mail: string;
            key: string;
        };
        /** @enum {string} */
        Kind: "EMPHASIS" | "STRONG" | "LINK" | "FOOTNOTE";
        /** @enum {string} */
        Kind1: "UNCHANGED" | "REWORDED" | "INSERTED" | "DELETED" | "MOVED" | "MOVED_AND_REWORDED" | "SPLIT" | "MERGED";
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
        Move: {
            /** Format: int64 */
            seen: number;
            /** Format: int64 */
            parentId?: number;
            /** Format: int64 */
            afterId?: number;
        };
        Opening: {
            title: string;
            purpose: string;
        };
        PartView: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
            alternatives: components["schemas"]["AlternativeView"][];
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
        /** @enum {string} */
        Region: "AFRICAN_STATES" | "ASIA_PACIFIC_STATES" | "EASTERN_EUROPEAN_STATES" | "LATIN_AMERICAN_AND_CARIBBEAN_STATES" | "WESTERN_EUROPEAN_AND_OTHER_STATES" | "GLOBAL";
        Remark: {
            /** Format: int64 */
            seen: number;
            kind: components["schemas"]["CommentKind"];
            text: string;
            anchor?: components["schemas"]["Range"];
        };
        Removal: {
            /** Format: int64 */
            seen: number;
            reason: string;
        };
        ReopeningCause: {
            /** Format: int64 */
            seen: number;
            reason: string;
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
        Revision: {
            /** Format: int64 */
            seen: number;
            text: string;
            marks?: components["schemas"]["Mark"][];
            change: components["schemas"]["Change"];
            note?: string;
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
            /** Format: int64 */
            round?: number;
        };
        /** @enum {string} */
        State: "CLEAN" | "CONFLICT" | "OBSOLETE";
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
        };
        TurnView: {
            /** Format: int64 */
            entry: number;
            at: components["schemas"]["Instant"];
            act: string;
            /** Format: int64 */
            clauseId?: number;
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
    downloadFinal: {
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
