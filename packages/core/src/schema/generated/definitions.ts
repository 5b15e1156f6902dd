// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.

/** The tables that the jobs need, in the compact form that `parseTableDefinition` reads. */
export const neededTables: Readonly<Record<string, string>> = {
  gbkmut: `
ID int! identity
bkjrcode smallint
reknr nchar(9)
datum datetime
periode nchar(3)
bkstnr nvarchar(20)
dagbknr nchar(10)
oms25 nvarchar(60)
bdr_hfl float! =0
btw_code nchar(6)
btw_bdr_3 float! =0
btw_grond float! =0
tegreknr nchar(9)
debnr nvarchar(12)
crdnr nvarchar(12)
kstplcode nchar(10)
kstdrcode nchar(10)
aantal float! =0
valcode nchar(3)
exvalcode nchar(3)
koers float! =0
wisselkrs float! =0
koers3 float! =0
bdr_val float! =0
dbk_verwnr int! =0
verwerknrl int! =0
volgnr5 nchar(5)
regel nchar(4)
regelcode nchar(1)
storno tinyint! =0
bkstnr_sub nvarchar(20)
betcond nchar(2)
btwper float! =0
oorsprong nchar(1)
vlgn_gbk2 nvarchar(30)
btw_grval float! =0
afldat datetime
docnumber nvarchar(30)
docdate datetime
exvalbdr float! =0
entryorigin nchar(1)
vervdatkrd datetime
vervdtkrd2 datetime
vervdatfak datetime
kredbep nchar(1)
bdrkredbep float! =0
bdrkredbp2 float! =0
betaalref nvarchar(35)
stat_nr smallint! =0
btw_nummer nvarchar(20)
rapnr nchar(6)
raplist nchar(6)
artcode nvarchar(30)
faktuurnr nchar(8)
bud_vers nchar(8)
syscreated datetime! =getdate()
syscreator int! =0
ReminderCount int! =0
sysmodified datetime! =getdate()
ReminderLayout int! =0
LastReminderDate datetime
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
BlockItem tinyint! =0
timestamp timestamp!
CompanyCode nchar(3)
res_id int! =0
TransactionType int! =0
CurrencyCode nchar(3)
Rate float! =0
bankacc nvarchar(34)
AmountCentral float! =0
VatBaseAmountCentral float! =0
PaymentMethod nchar(1) ='0'
VatAmountCentral float! =0
CurrencyAliasAc nchar(3)
DocumentID uniqueidentifier
facode nvarchar(20)
transtype nchar(1) ='N'
transsubtype nchar(1) ='N'
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 float
freefield5 float
project nvarchar(20)
DocAttachmentID uniqueidentifier
cmp_wwn uniqueidentifier
warehouse nchar(4)
orderdebtor uniqueidentifier
PayrollSubtype nchar(4)
ReconcileNumber int
warehouse_location nchar(10)
EntryGuid uniqueidentifier
TransactionGuid uniqueidentifier =newid()
TransactionGuid2 uniqueidentifier
Checked tinyint! =0
Reviewed tinyint! =0
BankTransactionGUID uniqueidentifier
StockTrackingNumber nchar(8)
StartTime datetime
EndTime datetime
ReportingDate datetime
CashRegisterAccount nvarchar(34)
Original_Quantity float
comp_code nchar(8)
Selcode nchar(2)
Unitcode nchar(8)
Pricelist nvarchar(15)
Discount float
Shipment nvarchar(30)
IntTransportMethod nvarchar(10)
IntPort nvarchar(10)
IntSystem nvarchar(10)
IntTransA nvarchar(10)
IntStatNr nvarchar(9)
IntStandardCode nvarchar(10)
IntTransShipment nvarchar(10)
IntTransB nvarchar(10)
IntArea nvarchar(10)
IntLandISO nvarchar(3)
IntLandDestOrig nvarchar(3)
IntDeliveryMethod nvarchar(10)
IntStatUnit float
IntWeight float
IntComplete tinyint
LinkedLine uniqueidentifier
PayrollCosts tinyint
TaxCode2 nchar(3)
TaxCode3 nchar(3)
TaxCode4 nchar(3)
TaxCode5 nchar(3)
TaxBasis2 float! =0
TaxBasis3 float! =0
TaxBasis4 float! =0
TaxBasis5 float! =0
TaxAmount2 float! =0
TaxAmount3 float! =0
TaxAmount4 float! =0
TaxAmount5 float! =0
StatisticalFactor float
IntLandAssembly nvarchar(3)
backflush tinyint
LastReminderLayout nvarchar(8)
Correction nchar(6)
IBTDeliveryNr nvarchar(8)
Routing nvarchar(10)
Step int
Reasoncode nvarchar(30)
TransactionNumber nvarchar(20)
Type smallint
Status tinyint
UniqueSeqNo int
CompleteOperation tinyint
ImSerialNr nvarchar(22)
ImportationNr nchar(8)
RevaluationCurrency nchar(3)
LineType smallint
Operation nvarchar(10)
ExternalNumber nvarchar(30)
ExternalNumberRecordID bigint
Division smallint
primary clustered (ID)
index IX_gbkmut_AP (crdnr, reknr, faktuurnr, datum, bdr_hfl, transtype, transsubtype, entryorigin, CompanyCode, ReminderCount)
index IX_gbkmut_AR (debnr, reknr, faktuurnr, datum, bdr_hfl, AmountCentral, transtype, transsubtype, entryorigin, CompanyCode, ReminderCount)
index IX_gbkmut_BankTransactionGUID (BankTransactionGUID, transtype, reknr, debnr, crdnr)
index IX_gbkmut_Budget (bud_vers, CompanyCode, bkjrcode, reknr, periode, verwerknrl, transtype, transsubtype, AmountCentral, bdr_hfl)
index IX_gbkmut_CompanyTS (CompanyCode, timestamp, TransactionType, EntryGuid, transtype, verwerknrl)
index IX_gbkmut_CostCenter (kstplcode, reknr, datum, transtype)
index IX_gbkmut_CostUnit (kstdrcode, reknr, datum, transtype)
index IX_gbkmut_EntryGuid (EntryGuid, regel)
index IX_gbkmut_GLCard (reknr, datum, dagbknr, transtype, transsubtype, ReminderCount, verwerknrl, Reviewed, Checked)
index IX_gbkmut_InternalUse (transtype, transsubtype, freefield1, res_id, Checked, BlockItem, Reviewed, ReminderCount, warehouse, TransactionGuid2)
index IX_gbkmut_Items (artcode, reknr, datum, transtype)
index IX_gbkmut_LastRevaluation (artcode, datum, bkstnr, Type, LineType)
index IX_gbkmut_MRP (bkstnr_sub, regel, bud_vers, transtype, transsubtype, freefield1)
index IX_gbkmut_OurRef (faktuurnr)
index IX_gbkmut_Payroll (datum, res_id, comp_code)
index IX_gbkmut_Processed (verwerknrl)
index IX_gbkmut_Project (project, reknr, datum, transtype)
index IX_gbkmut_ReconcileNumber (ReconcileNumber)
index IX_gbkmut_Resource (res_id, reknr, datum, transtype)
index IX_gbkmut_SOnr (bkstnr_sub)
index IX_gbkmut_ShipmentItem (Shipment)
index IX_gbkmut_TransactionGuid unique (TransactionGuid)
index IX_gbkmut_TransactionGuid2 (TransactionGuid2)
index IX_gbkmut_Transtype (transtype, transsubtype, freefield1, Selcode, warehouse, BlockItem, datum, docdate, bkstnr_sub, reknr)
index IX_gbkmut_Warehouse (warehouse, artcode, reknr, StockTrackingNumber, datum, transtype, transsubtype, aantal, bdr_hfl, warehouse_location)
index IX_gbkmut_WarehouseLocation (warehouse, warehouse_location, artcode, reknr, transtype, datum)
index IX_gbkmut_bkstnr (bkstnr)
index IX_gbkmut_cmp_wwn (cmp_wwn)
index IX_gbkmut_facode (artcode, facode)
index IX_gbkmut_orderdebtor (orderdebtor)
index IX_gbkmut_syscreated_syscreator_journal (syscreated, syscreator, dagbknr)
index IX_gbkmut_unitcode (Unitcode)
index IX_prod_gbkmut (transtype, transsubtype, freefield1, project, StartTime, EndTime, bud_vers)
index docnumber (docnumber)
index entry_invoice (EntryGuid, faktuurnr, datum, transtype, bdr_hfl, debnr, crdnr)
index gbmrkp unique (bkjrcode, reknr, periode, datum, ID)`,
  grtbk: `
ID int! identity
reknr nchar(9)
oms25_0 nvarchar(60)
oms25_1 nvarchar(60)
oms25_2 nvarchar(60)
oms25_3 nvarchar(60)
oms25_4 nvarchar(60)
bal_vw nchar(1)
debcrd nchar(1)
subtotrek nchar(1)
gbktext int
btw_code nchar(3)
projectrek tinyint! =0
kstplrek tinyint! =0
kstdrrek tinyint! =0
aantallen tinyint! =0
omzrek nchar(1)
type_rek nchar(1)
mineraal nchar(1)
blokkeer tinyint! =0
herwaard tinyint! =0
verdicht tinyint! =0
blznr smallint! =0
perc_naf float! =0
reknr_naf nchar(9)
perc_prive float! =0
reknr_priv nchar(9)
bkjrcode smallint
bkjr_mut smallint
afletteren tinyint! =0
aflet_mut tinyint! =0
act_rek tinyint! =0
type_com nchar(1)
std_kstpl nchar(8)
std_kstdr nchar(8)
aandacht tinyint! =0
wisselrek tinyint! =0
type_rek2 nchar(1)
wijz_reg tinyint! =0
reknr_l nchar(9)
prnbifunc tinyint! =0
afsreknr nchar(9)
scheme_type nchar(1)
analyt_acc tinyint! =0
reknr_2 nchar(9)
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 nvarchar(75)
freefield5 nvarchar(75)
freefield6 nvarchar(75)
freefield7 nvarchar(75)
freefield8 nvarchar(75)
freefield9 nvarchar(75)
freefield10 nvarchar(75)
freefield11 float! =0
freefield12 float! =0
freefield13 float! =0
freefield14 float! =0
freefield15 float! =0
freefield16 tinyint! =0
freefield17 tinyint! =0
freefield18 tinyint! =0
freefield19 tinyint! =0
freefield20 tinyint! =0
statusdate datetime
centr_account nchar(1)
IntBalanceDebit nchar(9)
subclass_pass nchar(3)
OffBalSubClassCredit nchar(3)
IsPersonalAccount tinyint! =0
TypeAdjustmentInflation nchar(1)
DocumentID uniqueidentifier
alternativeledger nvarchar(30)
UseResource tinyint! =0
UseProject tinyint! =0
UseItem tinyint! =0
UseDebtor tinyint! =0
UseCreditor tinyint! =0
UseIntercompany tinyint! =0
CompanyCode nchar(3)
AccountCode nchar(9)
AccountReportCategory int
AccountConversionType int
Class_01 nvarchar(30)
Class_02 nvarchar(30)
Class_03 nvarchar(30)
Class_04 nvarchar(30)
Class_05 nvarchar(30)
Class_06 nvarchar(30)
Class_07 nvarchar(30)
Class_08 nvarchar(30)
Class_09 nvarchar(30)
Class_10 nvarchar(30)
Class_11 nvarchar(30)
Class_12 nvarchar(30)
UseIBActive tinyint! =0
UseCostcenterAllocation tinyint! =1
AssociateGL nchar(9)
ShowNotes tinyint
ExcludeVATListing tinyint!
Division smallint
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index GLDecription_0 (oms25_0)
index GLDecription_1 (oms25_1)
index GLDecription_2 (oms25_2)
index GLDecription_3 (oms25_3)
index GLDecription_4 (oms25_4)
index IX_GLSubType (omzrek, reknr)
index IX_grtbk_AccountCode (AccountCode)
index IX_grtbk_Clustered unique clustered (CompanyCode, reknr)
index gbkrek (reknr_l, ID)
index grtbk (reknr)`,
  dagbk: `
ID int! identity
dagbknr nchar(3)
oms25_0 nvarchar(25)
oms25_1 nvarchar(25)
oms25_2 nvarchar(25)
oms25_3 nvarchar(25)
oms25_4 nvarchar(25)
afk nchar(4)
type_dgbk nchar(1)
btw_afh nchar(1)
banknr nvarchar(34)
blokbkst tinyint! =0
chckeinds tinyint! =1
blokdat tinyint! =0
pstbnknr nvarchar(34)
reknr nchar(9)
def_reknr nchar(9)
rek_betow nchar(9)
valcode nchar(3)
dagkoers tinyint! =0
wijzval tinyint! =0
boeksaldo float! =0
verwsaldo float! =0
lbkstnr nchar(8)
lverwnr int! =0
scecode nchar(8)
sceaction tinyint! =1
crednota nchar(1)
debcrd nchar(1)
blokkeer tinyint! =0
handmatig tinyint! =1
type_trans nchar(1)
lbkst_ontv nchar(8)
lbkst_uitg nchar(8)
saldo_rec float! =0
volgnr_rec nchar(5)
datum_rec datetime
wisselmem tinyint! =0
petty_cash tinyint! =0
projdb tinyint! =0
kredlimiet float! =0
rek_inc nchar(9)
docnumber tinyint! =0
docdate tinyint! =0
BlockOutstandingItem tinyint! =0
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 nvarchar(75)
freefield5 nvarchar(75)
freefield6 nvarchar(75)
freefield7 nvarchar(75)
freefield8 float! =0
freefield9 float! =0
freefield10 float! =0
freefield11 float! =0
freefield12 float! =0
freefield13 float! =0
freefield14 datetime
freefield15 datetime
freefield16 datetime
freefield17 tinyint! =0
freefield18 tinyint! =0
freefield19 tinyint! =0
freefield20 tinyint! =0
UseIntercompany tinyint! =0
Division smallint
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index dagbk unique clustered (dagbknr)
index dbkgbk unique (reknr, type_dgbk, dagbknr)`,
  kstpl: `
ID int! identity
kstplcode nchar(8)
oms25_0 nvarchar(50)
oms25_1 nvarchar(50)
oms25_2 nvarchar(50)
oms25_3 nvarchar(50)
oms25_4 nvarchar(50)
ext_dlnivo smallint! =0
ext_totvrd float! =0
ext_tarief float! =0
cc_mgr int! =0
syscreated datetime! =getdate()
bedrnr nchar(3)
Class_01 nvarchar(30) ='<none>'
Class_02 nvarchar(30) ='<none>'
syscreator int! =0
sysmodified datetime! =getdate()
Class_03 nvarchar(30) ='<none>'
sysmodifier int! =0
Class_04 nvarchar(30) ='<none>'
sysguid uniqueidentifier! =newid()
Enabled tinyint! =1
UserField_01 nvarchar(255)
UserField_02 nvarchar(255)
UserField_03 nvarchar(255)
UserField_04 nvarchar(255)
UserField_05 nvarchar(255)
UserNumber_01 float
UserNumber_02 float
UserNumber_03 float
UserNumber_04 float
UserNumber_05 float
Division smallint
timestamp timestamp!
primary (ID)
index kstpl unique clustered (kstplcode)`,
  kstdr: `
ID int! identity
kstdrcode nchar(8)
oms25_0 nvarchar(25)
oms25_1 nvarchar(25)
oms25_2 nvarchar(25)
oms25_3 nvarchar(25)
oms25_4 nvarchar(25)
bedrnr nchar(3)
UserField_01 nvarchar(255)
UserField_02 nvarchar(255)
UserField_03 nvarchar(255)
UserField_04 nvarchar(255)
UserField_05 nvarchar(255)
UserNumber_01 float
UserNumber_02 float
UserNumber_03 float
UserNumber_04 float
UserNumber_05 float
Division smallint
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index kstbnr unique (bedrnr, kstdrcode, ID)
index kstdr unique clustered (kstdrcode)`,
  perdat: `
ID int! identity
bkjrcode smallint
per_fin nchar(3)
bgdatum datetime
eddatum datetime
GroupID int!
CompanyCode nchar(3)!
YearPeriodStatus bit!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
NLCMWD smallint
primary (ID)
index IX_perdat_EndDate (eddatum)
index IX_perdat_YearPeriod unique clustered (CompanyCode, bkjrcode, per_fin)`,
  bdgvrs: `
ID int! identity
bud_vers nchar(8)
revisienr smallint!
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
vers_stat nchar(1)
bkjrcode_v smallint
periode_v nchar(3)
bkjrcode_t smallint
periode_t nchar(3)
prec smallint!
factor int!
bud_niveau nchar(1)
bud_bev tinyint!
planperiod nchar(1)! ='D'
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index bdgvrs unique clustered (bud_vers)
index busrep unique (vers_stat, bkjrcode_v, periode_v, bkjrcode_t, periode_t, bud_vers)
index bussts unique (vers_stat, bud_vers, ID)`,
  Budgets: `
BudgetID uniqueidentifier!
CompanyCode nchar(6)!
ScenarioCode nvarchar(30)!
ScenarioVersion int!
FinYear int!
FinPeriod int!
CompanyAccountCategory nvarchar(30)
CompanyAccountCode nchar(9)
CompanyCostcenterCode nvarchar(10)
CompanyCostunitCode nvarchar(10)
CurrencyCode nchar(3)
Rate float! =1
Amount float!
CurrencyAliasAC nchar(3)!
AmountAC float!
timestamp timestamp!
ItemCode nvarchar(30)
Division smallint
Quantity float
primary (BudgetID)
index IX_Budgets clustered (ScenarioCode, CompanyCode, CompanyAccountCode, FinYear)`,
  Balance: `
ID uniqueidentifier! =newid()
CompanyCode nchar(6)!
FinYear int!
FinPeriod int!
CompanyAccountCode nchar(9)!
CompanyCostcenterCode nvarchar(10)
CompanyCostunitCode nvarchar(10)
CurrencyCode nchar(3)
AmountDebit float!
AmountCredit float!
CurrencyAliasAC nchar(3)
AmountDebitAC float!
AmountCreditAC float!
transtype nchar(1)! ='N'
Warehouse nchar(4)
timestamp timestamp!
ItemCode nvarchar(30)
Quantity float
ReportingAmountDebit float!
ReportingAmountCredit float!
ReportingAmountDebitAC float!
ReportingAmountCreditAC float!
ReportingQuantity float
Division smallint
primary (ID)
index IX_balance clustered (CompanyCode, CompanyAccountCode, FinYear, FinPeriod, CompanyCostcenterCode, ItemCode)`,
  btwtrs: `
ID int! identity
btwtrans nchar(3)
CompanyCode nchar(3)
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
code_iv nchar(1)
verlegdbtw tinyint! =0
btwper float! =0
btwoms nvarchar(16)
exclus nchar(1)
landcode nchar(3)
btwlist nchar(1)
reknr nchar(9)
rek_btw_vk nchar(9)
tegreknr nchar(9)
crednota nchar(1)
cred_btwcd nchar(3)
btw_vt tinyint! =1
btw_vrij tinyint! =0
btw_reg tinyint! =1
levy_per float! =0
invest_per float! =0
acc_invtax nchar(9)
acc_invtdb nchar(9)
acc_invtcr nchar(9)
creditor nchar(6)
pay_period nchar(1)
PurchaseType nchar(1) ='N'
NonDeductiblePercentage float! =0
NonDeductibleAccount nchar(9)
taxtype nchar(1)! ='V'
calculationbasis nchar(1)! ='N'
AutofatturaCode nchar(3)
AmountMinimum float
AmountMaximum float
Taxkey nvarchar(3)
Taxsubkey nvarchar(3)
Rent nvarchar(1)
Division smallint
VATToBeClaimed nchar(9)
PerpertualService bit! =0
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index btinvr unique (code_iv, ID)
index btwink unique (reknr, ID)
index btwtrs unique clustered (CompanyCode, btwtrans)
index btwvrk unique (rek_btw_vk, ID)
index ix_creditor_company (creditor, CompanyCode)`,
  BankTransactions: `
ID int! identity
Type nchar(1)!
OwnBankAccount nvarchar(34)
BatchNumber int =0
TransactionType nchar(1)
TransactionNumber nvarchar(20)
Status nchar(1)
PaymentMethod nchar(1)
CreditorNumber nchar(6)
DebtorNumber nchar(6)
ExchangeRate float =1
TCCode nchar(3)
AmountDC float =0
AmountTC float =0
OffsetBankCountry nchar(3)
OffsetName nvarchar(50)
OffsetAddressLine1 nvarchar(30)
OffsetAddressLine2 nvarchar(30)
OffsetAddressLine3 nvarchar(30)
OffsetBankAccount nvarchar(34)
OffsetPostalCode nvarchar(30)
OffsetCity nvarchar(30)
OffsetReference nvarchar(35)
OffsetCountryCode nchar(3)
OffsetBankName nvarchar(30)
OffsetBankSWIFTCode nvarchar(11)
OwnReference nvarchar(max)
Description nvarchar(max)
Blocked tinyint =0
ProcessingDate datetime
InvoiceNumber nvarchar(30)
StatementType nchar(1)
StatementDate datetime
StatementNumber nchar(10) ='0'
StatementLineNumber nchar(6) ='0'
ValueDate datetime
FileName nvarchar(80)
LedgerAccount nchar(9)
OffsetLedgerAccountNumber nchar(9)
EntryNumber nchar(8)
SupplierInvoiceNumber nvarchar(40)
DueDate datetime
HumanResourceID int
MatchID int
OffsetIdentificationNumberBank nchar(8)
PaymentType nchar(1)
bedrnr nchar(3)
InvoiceDate datetime
Prepayment tinyint
PaymentCondition nchar(2)
OrderNumber nchar(8)
InvoiceCode nchar(3)
SequenceNumber nchar(5)
DocAttachmentID uniqueidentifier
Approver int! =0
Approved datetime
VATCode nchar(3)
Processor int
Processed datetime
Approver2 int
Approved2 datetime
Journalizer int
Journalized datetime
TermPercentage float! =0
DepositDate datetime
DepositNumber int
PaymentDays int
DocumentID uniqueidentifier
Warehouse nchar(4)
ExtraCurrencyCode nchar(3)
ExtraCurrencyAmount float! =0
InstrumentStatus nchar(1)
InstrumentReference int
InstrumentBank nvarchar(50)
MaturityDays int! =0
OwnBankAccountRef nvarchar(34)
AdvanceInvoiceNumber nvarchar(8)
cnt_id uniqueidentifier
TaxInvoiceDate datetime
TaxInvoiceNumber nvarchar(30)
CreditCardTransID nvarchar(25)
CreditCardResult nvarchar(20)
CreditCardAuthCode nvarchar(20)
LinkID int
ImportAutoMatch bit! =0
ReportingDate datetime
Officenumber nvarchar(20)
Contractnumber nvarchar(20)
ExternalNumber nvarchar(30)
timestamp timestamp!
Division smallint
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
primary clustered (ID)
index AP (CreditorNumber, Type, MatchID, AmountDC, Status, EntryNumber, OffsetLedgerAccountNumber, ProcessingDate)
index AR (DebtorNumber, Type, MatchID, AmountDC, Status, EntryNumber, OffsetLedgerAccountNumber, ProcessingDate)
index BankDeposit (DepositDate, DepositNumber, OwnBankAccount)
index BankStatement (StatementDate, StatementNumber, OwnBankAccount)
index BankTransactionGUID unique (sysguid)
index BankValueDate (ValueDate, OwnBankAccount)
index BatchNumber (BatchNumber, Type, Status)
index CreditorInvoices (CreditorNumber, InvoiceNumber, Type, Status)
index DebtorInvoices (DebtorNumber, InvoiceNumber, Type, Status)
index ForeignKeyMatch (MatchID)
index IX_InvoiceDate (Type, InvoiceDate, CreditorNumber, DebtorNumber, Status)
index IX_PaymentType (PaymentType, Type, Status)
index IX_SupplierInvoiceNumber (SupplierInvoiceNumber)
index IX_sysmodified (bedrnr, sysmodified)
index IX_timestamp (bedrnr, timestamp)
index InvoiceNumbers (InvoiceNumber)
index JournalOpenBal (TransactionType, ValueDate, LedgerAccount, TCCode, AmountTC, AmountDC)
index NonHistoricalInvoice (InvoiceCode, SequenceNumber)
index OffsetBankAccount (OffsetBankAccount, Type, DebtorNumber, CreditorNumber)
index OffsetReference (OffsetReference, Status, Type)
index OrderNumber (OrderNumber)
index OwnBankAccount (OwnBankAccount, Type, StatementDate, Status, FileName)
index StatusTypeAmountTC (Status, Type, AmountTC)
index TransactionNumber (Type, TransactionNumber desc)`,
  amutak: `
ID int! identity
bkjrcode smallint
periode nchar(3)
dagbknr nchar(3)
volgnr5 nchar(5)
beginsaldo float! =0
eindsaldo float! =0
bkstnr nchar(8)
oms25 nvarchar(60)
datum datetime
debnr nchar(6)
crdnr nchar(6)
bedrag float! =0
valcode nchar(3)
koers float! =0
val_bdr float! =0
weeknummer nchar(2)
transreknr nchar(9)
transper nchar(3)
betaalref nvarchar(35)
betwijze nchar(1)
betcond nchar(2)
kredbep nchar(1)
bdrkredbep float! =0
bdrkredbp2 float! =0
vervdatfak datetime
vervdatkrd datetime
vervdtkrd2 datetime
percentag float! =0
percentag2 float! =0
grek_bdr float! =0
storno tinyint! =0
match_fakt nchar(8)
reknr nchar(9)
oorsprong nchar(1)
banksubtyp nchar(1)
struct_m tinyint! =0
btw_nummer nvarchar(20)
adres_cd nchar(6)
adres_nr nchar(10)
afldat datetime
guids nvarchar(38)
status nchar(1)
docnumber nvarchar(30)
docdate datetime
entryorigin nchar(1)
DEL_res_identry int! =0
crdnote tinyint! =0
syscreated datetime! =getdate()
match_nr nvarchar(15)
syscreator int! =0
amktext int
sysmodified datetime! =getdate()
bedr_vvaf1 float! =0
bedr_vvaf2 float! =0
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
bedr_vvaf3 float! =0
timestamp timestamp!
bedr_vvaf4 float! =0
bedr_vvaf5 float! =0
wisselkrs float! =0
kstplcode nchar(8)
kstdrcode nchar(8)
faktuurnr nchar(8)
DocumentID uniqueidentifier
DocAttachmentID uniqueidentifier
cmp_wwn uniqueidentifier
project nvarchar(20)
BlockOutstandingItem tinyint! =0
orderdebtor uniqueidentifier
bankacc nvarchar(34)
entrytype nchar(1)! ='N'
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 float
freefield5 float
CashRegisterAccount nvarchar(34)
Selcode nchar(2)
Division smallint
primary (ID)
index EntryType (entrytype)
index IX_amutak_InvoiceProcess (entryorigin, faktuurnr, debnr, bkstnr)
index IX_amutak_sysguid unique (sysguid)
index JournalStatusEntryGuid (dagbknr, status, sysguid)
index amkbks unique (bkjrcode, dagbknr, bkstnr, ID)
index amkcrd unique (crdnr, bkjrcode, periode, ID)
index amkdeb unique (debnr, bkjrcode, periode, ID)
index amksta unique (status, bkjrcode, periode, dagbknr, volgnr5, ID)
index amutak unique clustered (bkjrcode, periode, dagbknr, volgnr5)
index ix_amutak_kstplcode (kstplcode)
index ix_orderdebtor (orderdebtor)`,
  amutas: `
ID int! identity
bkjrcode smallint
periode nchar(3)
dagbknr nchar(3)
volgnr5 nchar(5)
regel nchar(4)
datum datetime
bkstnr nchar(8)
bkstnr_vrz nchar(8)
reknr nchar(9)
oms25 nvarchar(60)
debnr nchar(6)
crdnr nchar(6)
faktuurnr nchar(8)
vervdatfak datetime
vervdatkrd datetime
vervdtkrd2 datetime
btw_code nchar(3)
bedrag float! =0
btw_bdr float! =0
btw_grond float! =0
valcode nchar(3)
koers float! =0
val_bdr float! =0
valbtw_bdr float! =0
verschil nchar(1)
kstplcode nchar(8)
kstdrcode nchar(8)
aantal float! =0
weeknummer nchar(2)
betaalref nvarchar(35)
betwijze nchar(1)
kredbep nchar(1)
bdrkredbep float! =0
bdrkredbp2 float! =0
transbkjr smallint
storno tinyint! =0
exvalcode nchar(3)
wisselkrs float! =0
koers3 float! =0
exvalbdr float! =0
bedr_vvaf1 float! =0
bedr_vvaf2 float! =0
bedr_vvaf3 float! =0
bedr_vvaf4 float! =0
bedr_vvaf5 float! =0
btwvrtnr nchar(2)
levverw nchar(1)
betcond nchar(2)
vooruitbet tinyint! =0
resperiod nchar(3)
afldat datetime
btw_nummer nvarchar(20)
adres_cd nchar(6)
adres_nr nchar(10)
projmutnr nchar(10)
volgnr_pfb nchar(8)
voucher tinyint! =0
guids nvarchar(38)
natmov_code nchar(4)
docnumber nvarchar(30)
docdate datetime
entryorigin nchar(1)
res_id int! =0
artcode nvarchar(30)
crdnote tinyint! =0
syscreated datetime! =getdate()
bankacc nvarchar(34)
match_nr nvarchar(15)
syscreator int! =0
amstext int
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
facode nvarchar(20)
transtype nchar(1) ='N'
transsubtype nchar(1) ='N'
serialnumber nvarchar(30)
project nvarchar(20)
DocumentID uniqueidentifier
DocAttachmentID uniqueidentifier
cmp_wwn uniqueidentifier
BlockOutstandingItem tinyint! =0
orderdebtor uniqueidentifier
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 float
freefield5 float
warehouse nchar(4)
PayrollSubtype nchar(4)
warehouse_location nchar(10)
BankTransactionGUID uniqueidentifier
CashRegisterAccount nvarchar(34)
comp_code nchar(8)
Unitcode nchar(8)
Pricelist nvarchar(15)
Discount float
Shipment nvarchar(30)
IntTransportMethod nvarchar(10)
IntPort nvarchar(10)
IntSystem nvarchar(10)
IntTransA nvarchar(10)
IntStatNr nvarchar(9)
IntStandardCode nvarchar(10)
IntTransShipment nvarchar(10)
IntTransB nvarchar(10)
IntArea nvarchar(10)
IntLandISO nchar(3)
IntLandDestOrig nchar(3)
IntDeliveryMethod nvarchar(10)
IntStatUnit float
IntWeight float
PayrollCosts tinyint
TaxCode2 nchar(3)
TaxCode3 nchar(3)
TaxCode4 nchar(3)
TaxCode5 nchar(3)
TaxBasis2 float! =0
TaxBasis3 float! =0
TaxBasis4 float! =0
TaxBasis5 float! =0
TaxAmount2 float! =0
TaxAmount3 float! =0
TaxAmount4 float! =0
TaxAmount5 float! =0
StatisticalFactor float
IntLandAssembly nvarchar(3)
IBTDeliveryNr nvarchar(8)
Division smallint
TransactionNumber nvarchar(20)
primary (ID)
index amitem unique (artcode, ID)
index amproj unique (project, ID)
index amscrd unique (crdnr, bkjrcode, periode, ID)
index amsdag unique (bkjrcode, dagbknr, bkstnr, ID)
index amsdeb unique (debnr, bkjrcode, periode, ID)
index amspfb unique (volgnr_pfb, ID)
index amsrek unique (reknr, bkjrcode, periode, ID)
index amutas unique clustered (bkjrcode, periode, dagbknr, volgnr5, regel)
index ix_amutas_kstplcode (kstplcode)
index ix_orderdebtor (orderdebtor)
index ix_warehouse (warehouse)`,
  bedryf: `
ID int! identity
bedrnr nchar(3)
bedrzk nchar(6)
bedrnm nvarchar(60)
best_dirs_0 nvarchar(40)
best_dirs_1 nvarchar(40)
best_dirs_2 nvarchar(40)
best_dirs_3 nvarchar(40)
best_dirs_4 nvarchar(40)
best_dirs_5 nvarchar(40)
best_dirs_6 nvarchar(40)
best_dirs_7 nvarchar(40)
status nchar(1)
conv_suc tinyint! =1
conv_org tinyint!
dbengine_0 nchar(1)
dbengine_1 nchar(1)
dbengine_2 nchar(1)
dbengine_3 nchar(1)
dbengine_4 nchar(1)
dbengine_5 nchar(1)
dbengine_6 nchar(1)
dbengine_7 nchar(1)
par_company nchar(3)
del_cat1_id nchar(10)
del_cat2_id nchar(10)
hr_company nchar(3)
adm_adrnr nchar(10)
corr_adrnr nchar(10)
xinterface nchar(6)
mailbox nchar(10)
bank_rek nvarchar(34)
pstbanknr nvarchar(34)
kvk_nummer nvarchar(20)
kvk_woonpl nvarchar(30)
btw_nummer nvarchar(20)
lb_nummer nvarchar(20)
fiscnr nchar(9)
valcode nchar(3)
bgc_admnr nchar(7)
batchlevel int!
achternaam nvarchar(30)
adr nvarchar(30)
adres2 nvarchar(30)
adres3 nvarchar(30)
pstcd nchar(8)
woonpl nvarchar(30)
landcode nchar(3)
cpers nvarchar(30)
telnr nvarchar(15)
faxnr nvarchar(15)
telex nchar(10)
corr_adres nvarchar(30)
corr_adr2 nvarchar(30)
corr_adr3 nvarchar(30)
corr_pcode nchar(8)
corr_wplts nvarchar(30)
corr_lndcd nchar(3)
fiscode nvarchar(30)
region nchar(6)
guid uniqueidentifier
Active tinyint!
VersionMajor smallint!
VersionMinor smallint!
Revision smallint!
Build int!
Class_01 nvarchar(30)
Class_02 nvarchar(30)
Class_03 nvarchar(30)
Class_04 nvarchar(30)
Class_05 nvarchar(30)
Class_06 nvarchar(30)
Class_07 nvarchar(30)
Class_08 nvarchar(30)
Class_09 nvarchar(30)
website nvarchar(128)
WorkingHours float!
start_date datetime
CompanyType int!
CompanyNumber nvarchar(60)
CompanyPath nvarchar(128)
LastImportTransactionCode nvarchar(30)
LastImportDate datetime
DateStart datetime
DateEnd datetime
LastReplicationDate datetime
ImportFirstYear int!
Hide tinyint!
Contact1PeopleID int!
Contact2PeopleID int!
Contact3PeopleID int!
CompanyImportType int!
hrcmp_wwn uniqueidentifier
CostcenterCode nchar(8)
ESalaris tinyint! =2
DefForCountry tinyint!
ResellerPort bit! =1
CustomerPort bit! =1
PeriodCloseFlag int
fakt_code nchar(3)
MailBoxOption int =0
MailBoxServer nvarchar(100)
SecurityLevel int! =10
MaintCRMBackOffice tinyint!
URL nvarchar(128)
ReportingEntity bit!
PresentationCurrency nchar(3)
CTAGL nchar(9)
BackOfficeServerPath nvarchar(60)
BackOfficeWebService nvarchar(60)
BackOfficeDBName nvarchar(128)
BackOfficeType int
BackOfficeEnabled bit!
BackOfficeUser nvarchar(100)
BackOfficePwd nvarchar(255)
BackOfficeEnableFixedCredentials bit =0
BudgetScenario nchar(8)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
SecurityToken nvarchar(max)
RefreshSecurityToken nvarchar(max)
SQLUser nvarchar(128)
SQLPassword nvarchar(128)
Expiration datetime
NoOfDay int
NoOfReminder int
OutStandingAmount float
FreePerson nchar(40)
IdentificationSender nvarchar(40)
IdentificationReceiver nvarchar(40)
ChamberOfCommerceNo int
IdentificationEmpAtArbo nvarchar(40)
ConnNoEmpAtArbo nvarchar(70)
IdentificationEmpAtUWV nvarchar(40)
SyncEmployeeToArbo int!
primary (ID)
index bdrfzk unique (bedrzk)
index bdrpar unique (par_company, ID)
index bedryf unique clustered (bedrnr)`,
  rates: `
ID int! identity
source_currency nchar(3)
target_currency nchar(3)
date_l datetime
rate_exchange float!
rate_buy float!
rate_sell float!
rate_official float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index ratdat unique (date_l, source_currency, target_currency)
index rates unique clustered (source_currency, target_currency, date_l)
index rattrg unique (target_currency, source_currency, date_l)`,
  valuta: `
ID int! identity
valcode nchar(3)
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
afk_val nchar(5)
omrekfact float!
rekkrsvink nchar(9)
rekkrswink nchar(9)
rekkrsvvrk nchar(9)
rekkrswvrk nchar(9)
rekherw nchar(9)
rekherww nchar(9)
btwlaagvrk nchar(3)
btwhoogvrk nchar(3)
btwlaagink nchar(3)
btwhoogink nchar(3)
dagkoers tinyint!
doorbkvali tinyint! =1
doorbkvalv tinyint! =1
omzetcode nchar(1)
invvalink tinyint! =1
invvalvrk tinyint! =1
price_prec smallint!
amount_prec smallint!
cur_letter nchar(1)
xtra_rates tinyint!
rate_prec smallint!
emu_currency tinyint!
emu_date datetime
swiftvalcd nchar(3)
blwi_valcd nchar(3)
active tinyint!
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 nvarchar(75)
freefield5 nvarchar(75)
freefield6 nvarchar(75)
freefield7 nvarchar(75)
freefield8 float!
freefield9 float!
freefield10 float!
freefield11 float!
freefield12 float!
freefield13 float!
freefield14 datetime
freefield15 datetime
freefield16 datetime
freefield17 tinyint!
freefield18 tinyint!
freefield19 tinyint!
freefield20 tinyint!
Enabled tinyint! =1
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index ActiveValcode unique (active, valcode)
index isoswf unique (swiftvalcd, ID)
index valuta unique clustered (valcode)`,
  CurrencyPeriodExchangeRates: `
ID uniqueidentifier! =newid()
BaseCurrencyCode nchar(3)!
CurrencyCode nchar(3)!
FinYear int!
FinPeriod int!
ExchangeRateAvgPeriod float! =1
ExchangeRateEndPeriod float! =1
ExchangeRateBudgetPeriod float! =1
Division smallint
timestamp timestamp!
primary (ID)
index IX_CurrencyPeriodExchangeRates_CurrencyYearsPeriods unique clustered (BaseCurrencyCode, CurrencyCode, FinYear, FinPeriod)`,
  RatioDefinitions: `
RatioCode nvarchar(30)!
RatioType int!
Description nvarchar(60)
RatioFirst nvarchar(30)
RatioSecond nvarchar(30)
RatioSQL nvarchar(2000)
RatioSQLCC nvarchar(2000)
RatioSide int!
Enabled bit! =1
TableType int
ReportClass int
IsPercentage bit!
Division smallint
timestamp timestamp!
primary clustered (RatioCode)`,
  RatioFilterAccounts: `
RatioCode nvarchar(30)!
AccountCode nvarchar(30)!
Division smallint
timestamp timestamp!
primary clustered (RatioCode, AccountCode)`,
  TransactionTypes: `
TransactionType int!
Description nvarchar(60)
DescriptionTermID int!
DescriptionSuffix nvarchar(60)
DescriptionSuffixTermID int
IsBudgetType bit!
timestamp timestamp!
Division smallint
primary clustered (TransactionType)`,
  TransactionsPending: `
CompanyCode nchar(6)!
TransactionType int!
TransactionDate datetime!
FinYear int
FinPeriod int
Description nvarchar(60)
CompanyAccountCode nchar(9)
CompanyContraAccountCode nchar(9)
EntryNumber nvarchar(20)
Invoice nvarchar(20)
JournalNumber nvarchar(20)
JournalType int
DebtorCode nvarchar(30)
CreditorCode nvarchar(30)
CompanyCostcenterCode nvarchar(30)
CompanyCostunitCode nvarchar(30)
CurrencyCode nchar(3)
Rate float! =1
AmountDebit float!
AmountCredit float!
VATBaseAmount float!
VATAmount float!
CurrencyAliasAC nchar(3)
AmountDebitAC float!
AmountCreditAC float!
VATBaseAmountAC float!
VATAmountAC float!
CurrencyAliasFC nchar(3)
RateFC float! =1
AmountDebitFC float!
AmountCreditFC float!
VATBaseAmountFC float!
CompanyCodeFrom nchar(6)
CompanyCodeTo nchar(6)
VATCode nvarchar(20)
VATPercentage float!
PaymentTermCode nvarchar(20)
IsStorno bit!
Quantity float!
ProcessNumber int!
ProcessOrder int!
ProcessLine int!
ProcessLineCode nchar(1)
TransactionClosed bit!
TransactionValid bit!
TransactionImported datetime! =getdate()
res_id int
DocumentID uniqueidentifier
ID int! identity
bdr_hfl float!
exvalcode nchar(3)
wisselkrs float!
koers3 float!
bdr_val float!
dbk_verwnr int!
oorsprong nchar(1)
vlgn_gbk2 nvarchar(30)
afldat datetime
docnumber nvarchar(30)
docdate datetime
entryid int!
exvalbdr float!
entryorigin nchar(1)
vervdatkrd datetime
vervdtkrd2 datetime
vervdatfak datetime
kredbep nchar(1)
bdrkredbep float!
bdrkredbp2 float!
betaalref nvarchar(35)
stat_nr smallint!
btw_nummer nvarchar(20)
rapnr nchar(6)
raplist nchar(6)
artcode nvarchar(30)
faktuurnr nchar(8)
bud_vers nvarchar(30)
syscreated datetime! =getdate()
syscreator int!
ReminderCount int!
sysmodified datetime! =getdate()
ReminderLayout int!
LastReminderDate datetime
sysmodifier int!
sysguid uniqueidentifier! =newid()
BlockItem tinyint!
timestamp timestamp!
bankacc nvarchar(34)
PaymentMethod nchar(1) ='0'
Account uniqueidentifier
facode nvarchar(20)
transtype nchar(1) ='N'
transsubtype nchar(1) ='N'
freefield1 nvarchar(75)
freefield2 nvarchar(75)
freefield3 nvarchar(75)
freefield4 float
freefield5 float
serialnumber nvarchar(30)
project nvarchar(20)
Status int!
Message nvarchar(256)
ImportDate datetime! =getdate()
orderdebtor uniqueidentifier
warehouse nchar(4)
PayrollSubtype nchar(4)
ReconcileNumber int
warehouse_location nchar(10)
EntryGuid uniqueidentifier
TransactionGuid uniqueidentifier =newid()
TransactionGuid2 uniqueidentifier
DocAttachmentID uniqueidentifier
BankTransactionGUID uniqueidentifier
Checked tinyint!
Reviewed tinyint!
CashRegisterAccount nvarchar(34)
StockTrackingNumber nchar(8)
StartTime datetime
EndTime datetime
ReportingDate datetime
Original_Quantity float
comp_code nchar(8)
Selcode nchar(2)
Unitcode nchar(8)
Pricelist nvarchar(15)
Discount float
Shipment nvarchar(30)
IntTransportMethod nvarchar(10)
IntPort nvarchar(10)
IntSystem nvarchar(10)
IntTransA nvarchar(10)
IntStatNr nvarchar(9)
IntStandardCode nvarchar(10)
IntTransShipment nvarchar(10)
IntTransB nvarchar(10)
IntArea nvarchar(10)
IntLandISO nchar(3)
IntLandDestOrig nchar(3)
IntDeliveryMethod nvarchar(10)
IntStatUnit float
IntWeight float
IntComplete tinyint
IntLandAssembly nvarchar(3)
PayrollCosts tinyint
TaxCode2 nchar(3)
TaxCode3 nchar(3)
TaxCode4 nchar(3)
TaxCode5 nchar(3)
TaxBasis2 float!
TaxBasis3 float!
TaxBasis4 float!
TaxBasis5 float!
TaxAmount2 float!
TaxAmount3 float!
TaxAmount4 float!
TaxAmount5 float!
Division smallint
index IE_TransactionsPending_CompanyCodeYearPeriod (CompanyCode, FinYear, FinPeriod)
index IE_TransactionsPending_CompanyCodeYearPeriodJournalEntry (CompanyCode, FinYear, FinPeriod, JournalNumber, EntryNumber)
index IX_ID unique (ID)
index IX_TransactionsPending_CompStatusTransType (CompanyCode, Status, transtype)
index IX_TransactionsPending_EntryGuid (EntryGuid)
index IX_TransactionsPending_TransactionGuid unique (TransactionGuid)
index TransactionsPending_Index clustered (CompanyCode)`,
  PeriodMaps: `
ParentGroupID int!
ParentID int!
SubGroupID int!
SubID int!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
index IX_PeriodMaps unique clustered (ParentGroupID, ParentID, SubGroupID, SubID)`,
  CompanyLogs: `
LogID int! identity
CompanyCode nchar(6)!
DateStart datetime!
DateEnd datetime!
Source nvarchar(60)
Records int
Action nvarchar(40)
Status nvarchar(20)
Remark nvarchar(255)
res_id int
Division smallint
timestamp timestamp!
primary (LogID)
index IX_CompanyLogsAction (CompanyCode, Action)
index IX_CompanyLogs_CompanyCodeDateStart clustered (CompanyCode, DateStart)
index IX_CompanyLogs_CompanyCodeSource (CompanyCode, Source)`,
  CompanyEmployees: `
ID uniqueidentifier! =newid()
CompanyCode nchar(6)!
ScenarioCode nvarchar(30)!
FinYear int!
FinPeriod int!
CostcenterCode nvarchar(30)!
EmployeesCount int
EmployeesFTE float
EmployeesBudget float
Division smallint
timestamp timestamp!
primary (ID)
index IX_CompanyEmployees_CompanyYearsPeriods unique clustered (CompanyCode, ScenarioCode, FinYear, FinPeriod, CostcenterCode)`,
  XMLGLTransactionsLog: `
ID uniqueidentifier! =newid()
CompanyCode nchar(3)!
HumresID int!
ImportDate datetime! =getdate()
EntryGuid uniqueidentifier!
Status nchar(1)! ='P'
Division smallint
primary (ID)
index IX_XMLGLTransLog_CompanyDate clustered (CompanyCode, ImportDate)
index IX_XMLGLTransLog_CompanyHumres (CompanyCode, HumresID)`,
  cicmpy: `
ID int! identity
cmp_wwn uniqueidentifier! =newid()
cmp_code nvarchar(20)
cnt_id uniqueidentifier
cmp_parent uniqueidentifier
cmp_name nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
cmp_fadd1 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
cmp_fadd2 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
cmp_fadd3 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
cmp_fpc nvarchar(20) collate SQL_Latin1_General_CP1_CI_AI
cmp_fcity nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
cmp_fcounty nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
StateCode nchar(3)
cmp_fctry nchar(3)
cmp_e_mail nvarchar(128)
cmp_web nvarchar(128)
cmp_fax nvarchar(25)
cmp_tel nvarchar(25)
sct_code nchar(10)
SubSector nchar(10)
siz_code nchar(10)
cmp_date_cust datetime
cmp_note nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
cmp_acc_man int
cmp_reseller uniqueidentifier
Administration nchar(3)! ='000'
cmp_type nchar(1)
cmp_status nchar(1)
DivisionDebtorID uniqueidentifier
DivisionCreditorID uniqueidentifier
datefield1 datetime
datefield2 datetime
datefield3 datetime
datefield4 datetime
datefield5 datetime
numberfield1 float! =0
numberfield2 float! =0
numberfield3 float! =0
numberfield4 float! =0
numberfield5 float! =0
YesNofield1 tinyint! =0
YesNofield2 tinyint! =0
YesNofield3 tinyint! =0
YesNofield4 tinyint! =0
YesNofield5 tinyint! =0
textfield1 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield2 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield3 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield4 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield5 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
cmp_rating int
cmp_origin nchar(3)
Logo varbinary(max)
LogoFileName nvarchar(128)
document_id uniqueidentifier
ClassificationId nchar(3)
type_since datetime! =getdate()
status_since datetime
WebAccessSince datetime
ProcessedByBackgroundJob bit
debnr nchar(6)
crdnr nchar(6)
debcode nvarchar(20)
crdcode nvarchar(20)
ASPServer nvarchar(30)
ASPDatabase nvarchar(30)
ASPWebServer nvarchar(30)
ASPWebSite nvarchar(128)
syscreated datetime! =getdate()
syscreator int! =0
sysmodified datetime! =getdate()
sysmodifier int! =0
sysguid uniqueidentifier! =newid()
timestamp timestamp!
SearchCode nchar(6)
Telex nchar(10)
PostBankNumber nvarchar(34)
NoteID int
Blocked tinyint! =0
LayoutCode nchar(1)
BalanceDebit float! =0
BalanceCredit float! =0
SalesOrderAmount float! =0
PageNumber smallint! =0
AmountOpen float! =0
Factoring tinyint! =0
ISOCountry nchar(3)
LiableToPayVAT tinyint! =0
BackOrders tinyint! =0
CostCenter nchar(8)
AddressNumber nchar(10)
DeliveryAddress nchar(6)
RouteCode nchar(2)
InvoiceDiscount float! =0
PaymentConditionSearchCode nchar(10)
SearchCodeGoods nchar(10)
ExpenseCode nchar(1)
ICONumber nchar(8)
BankNumber2 nvarchar(34)
Area nvarchar(30)
InvoiceLayout nchar(8)
InvoiceName nvarchar(75)
Status nchar(1)
InvoiceThreshold float! =0
Location nchar(10)
VATSource nchar(1)
CalculatePenaltyInterest tinyint! =0
IntermediaryAssociate nvarchar(30)
SendPenaltyInvoices tinyint! =0
CentralizationAccount nchar(9)
Currency nchar(3)
BankAccountNumber nvarchar(34)
PaymentMethod nchar(1)
InvoiceDebtor nvarchar(6)
CreditLine float! =0
Discount float! =0
DateLastReminder datetime
VatNumber nvarchar(20)
PurchaseReceipt nchar(1)
OffSetAccount nchar(9)
JournalCode nchar(3)
Reminder tinyint! =0
PaymentCondition nchar(2)
PriceList nvarchar(15)
ItemCode nchar(2)
DeliveryMethod nchar(5)
CheckDate datetime
StatFactor nchar(3)
VatCode nchar(3)
ChangeVatCode tinyint! =0
IntrastatSystem nchar(10)
ChangeIntraStatSystem tinyint! =0
TransActionA nchar(10)
ChangeTransActionA tinyint! =0
TransActionB nchar(10)
ChangeTransActionB tinyint! =0
DestinationCountry nchar(3)
ChangeDestinationCountry tinyint! =0
Transport nchar(10)
ChangeTransport tinyint! =0
CityOfLoadUnload nchar(10)
ChangeCityOfLoadUnload tinyint! =0
DeliveryTerms nchar(10)
ChangeDeliveryTerms tinyint! =0
TransShipment nchar(10)
ChangeTransShipment tinyint! =0
TriangularCountry nchar(3)
ChangeTriangularCountry tinyint! =0
IntRegion nchar(10)
ChangeIntRegion tinyint! =0
Collect nchar(1)
InvoiceCopies smallint! =0
PaymentDay1 smallint! =0
PaymentDay2 smallint! =0
PaymentDay3 smallint! =0
PaymentDay4 smallint! =0
PaymentDay5 smallint! =0
FiscalCode nvarchar(30)
CreditCard nvarchar(34)
ExpiryDate datetime
TextField6 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField7 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField8 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField9 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField10 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
AccountEmployeeId int! =0
CreditabilityScenario nchar(1)
VatLiability nchar(1)
Attention tinyint! =0
Category nchar(2)
StatementAddress nchar(10)
StatementPrint tinyint! =0
StatementNumber smallint! =0
StatementDate datetime
DefaultSelCode nchar(2)
GroupPayments nchar(1)
BOELimitAmount float! =0
BOEMaxAmount float! =0
ExtraDuty tinyint! =0
RegionCD nchar(2)
region nchar(6)
IntermediaryAssociateID nchar(10)
CompanyType smallint! =0
SalesPersonNumber int
AccountTypeCode nchar(5)
StatementFrequency nchar(1)
AccountRating nchar(4)
FinanceCharge tinyint! =0
ParentAccount nvarchar(12)
IsParentAccount tinyint! =0
ShipVia nchar(5)
UPSZone nchar(4)
Terms nchar(2)
IsTaxable tinyint! =0
TaxCode nchar(3)
TaxCode2 nchar(3)
TaxCode3 nchar(3)
ExemptNumber nvarchar(20)
AllowSubstituteItem tinyint! =0
AllowBackOrders tinyint! =0
AllowPartialShipment tinyint! =0
DunningLetter tinyint! =0
Comment1 nvarchar(30)
Comment2 nvarchar(30)
TaxSchedule nchar(5)
CreditCardDescription nvarchar(15)
CreditCardHolder nvarchar(40)
DefaultInvoiceForm tinyint
LocationShort nchar(3)
TaxID nvarchar(13)
BillParent tinyint! =0
Balance decimal(16,2)
PhoneExtention nchar(5)
AutomaticPayment tinyint! =1
CustomerCode nchar(10)
PurchaseOrderAmount float! =0
CountryOfOrigin nchar(3)
ChangeCountryOfOrigin tinyint! =0
CountryOfAssembly nchar(3)
ChangeCountryOfAssembly tinyint! =0
PurchaseOrderConfirmation tinyint! =0
RecepientOfCommissions tinyint! =0
CreditorType nchar(1)
PercentageToBePaid float! =0
SignDate datetime
ImportOriginCode nchar(3)
ParticipantNumber nchar(9)
CertifiedSupplier tinyint! =0
FederalIDNumber int
FederalIDType nchar(1)
FederalCategory nchar(1)
AutoDistribute tinyint! =0
SupplierStatus nchar(1)
FOBCode nchar(3)
PrintPrice tinyint! =0
Acknowledge tinyint! =0
Confirmed tinyint! =0
LandedCostCode nchar(4)
LandedCostCode2 nchar(4)
LandedCostCode3 nchar(4)
LandedCostCode4 nchar(4)
LandedCostCode5 nchar(4)
LandedCostCode6 nchar(4)
LandedCostCode7 nchar(4)
LandedCostCode8 nchar(4)
LandedCostCode9 nchar(4)
LandedCostCode10 nchar(4)
DefaultPOForm tinyint
PayeeName nvarchar(40) collate SQL_Latin1_General_CP1_CI_AI
CommodityCode1 nchar(4)
CommodityCode2 nchar(4)
CommodityCode3 nchar(4)
CommodityCode4 nchar(4)
CommodityCode5 nchar(4)
SecurityLevel int! =10
ChamberOfCommerce nvarchar(20)
DunsNumber nvarchar(9)
TextField11 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField12 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField13 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField14 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField15 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField16 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField17 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField18 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField19 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField20 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField21 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField22 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField23 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField24 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField25 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField26 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField27 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField28 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField29 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField30 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
PhoneQueue nvarchar(15)
cmp_Directory nvarchar(30)
GUIDField1 uniqueidentifier
GUIDField2 uniqueidentifier
GUIDField3 uniqueidentifier
GUIDField4 uniqueidentifier
GUIDField5 uniqueidentifier
NumIntField1 int
NumIntField2 int
NumIntField3 int
NumIntField4 int
NumIntField5 int
RuleItem nvarchar(30)
Substitute bit
AutoAllocate bit
FedIDNumber nchar(9)
FedIDType nchar(1)
FedCategory nchar(4)
Division smallint
Category_01 nvarchar(30)
Category_02 nvarchar(30)
Category_03 nvarchar(30)
Category_04 nvarchar(30)
Category_05 nvarchar(30)
Category_06 nvarchar(30)
Category_07 nvarchar(30)
Category_08 nvarchar(30)
Category_09 nvarchar(30)
Category_10 nvarchar(30)
Category_11 nvarchar(30)
Category_12 nvarchar(30)
Category_13 nvarchar(30)
Category_14 nvarchar(30)
Category_15 nvarchar(30)
ExcludeMerging bit
PersonID uniqueidentifier
MigrateGP datetime
primary (ID)
index AccountCode unique (cmp_code)
index AccountName (cmp_name, cmp_type, cmp_status)
index CreatedByStatus (syscreator, cmp_type, cmp_status)
index DivisionCreditor (DivisionCreditorID)
index DivisionDebtor (DivisionDebtorID)
index IX_Cicmpy_PersonID (PersonID)
index IX_migrateGP (MigrateGP)
index IXcountry_cicmpy (cmp_fctry)
index Parent (cmp_parent, cmp_status, cmp_type)
index Reseller (cmp_reseller, cmp_status, cmp_type)
index TypeSinceAdminEx (type_since, cmp_type, Administration, cmp_code)
index WebAccess (WebAccessSince, ProcessedByBackgroundJob)
index admin_type_status_since (Administration, cmp_type, cmp_status, cmp_code, cmp_name)
index cicmpy unique clustered (cmp_wwn)
index cicmpy_ClassificationID (ClassificationId)
index cicmpy_cmp_fadd1 (cmp_fadd1)
index cicmpy_cmp_fpc (cmp_fpc)
index cicmpy_cmp_origin (cmp_origin)
index cicmpy_numberfield1 (numberfield1)
index cicmpy_rating (cmp_type, cmp_status, cmp_rating, type_since)
index cicmpy_textfield1 (textfield1)
index cicmpy_textfield2 (textfield2)
index cicmpy_textfield3 (textfield3)
index cicmpy_textfield4 (textfield4)
index cicmpy_textfield5 (textfield5)
index cicmpy_type_name (cmp_type, cmp_name)
index cicmpy_type_sector_size_name (cmp_type, sct_code, siz_code, cmp_name)
index cmpix8 unique (cmp_fcity, cmp_name, ID)
index cpix10 unique (cmp_tel, ID)
index cpix11 unique (cmp_parent, cmp_name, ID)
index cpix12 unique (cmp_acc_man, cmp_name, ID)
index cpix17 unique (cmp_reseller, cmp_name, ID)
index ix_InvoiceDebtor (InvoiceDebtor, Administration)
index ix_SecurityLevel_TypeStatus (SecurityLevel, cmp_type, cmp_status)
index ix_VatNumber (VatNumber)
index ix_crdcode (crdcode, crdnr, cmp_name, cmp_type, cmp_status)
index ix_crdnr (crdnr)
index ix_debcode (debcode, debnr, cmp_name, cmp_type, cmp_status)
index ix_debnr (debnr)
index ix_documentid (document_id)
index ix_timestamp (timestamp desc, Administration, cmp_type)
index reseller_since (cmp_type, cmp_reseller, type_since)`,
  cicntp: `
ID int! identity
cnt_id uniqueidentifier! =newid()
cmp_wwn uniqueidentifier
cnt_f_name nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
cnt_l_name nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
cnt_m_name nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
FullName nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
Initials nvarchar(10) collate SQL_Latin1_General_CP1_CI_AI
Gender nchar(1)
predcode nchar(4)
cnt_job_desc nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
cnt_dept nvarchar(40)
taalcode nchar(3)
cnt_f_ext nchar(5)
cnt_f_fax nvarchar(25)
cnt_f_tel nvarchar(25)
cnt_f_mobile nvarchar(25)
cnt_email nvarchar(128)
cnt_acc_man int!
cnt_note nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
active_y tinyint! =1
Administration nchar(3)! ='000'
res_id int!
WebAccess tinyint!
Picture varbinary(max)
PictureFileName nvarchar(128)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
datefield1 datetime
datefield2 datetime
datefield3 datetime
datefield4 datetime
datefield5 datetime
numberfield1 float
numberfield2 float
numberfield3 float
numberfield4 float
numberfield5 float
YesNoField1 tinyint!
YesNoField2 tinyint!
YesNoField3 tinyint!
YesNoField4 tinyint!
YesNoField5 tinyint!
textfield1 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield2 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield3 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield4 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield5 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
cntp_Directory nvarchar(30)
Division smallint
ContactChange bit
OldFileName nvarchar(255)
EmailPermission bit!
EmailValid bit!
datefield6 datetime
datefield7 datetime
datefield8 datetime
datefield9 datetime
datefield10 datetime
textfield6 nvarchar(80)
textfield7 nvarchar(80)
textfield8 nvarchar(80)
textfield9 nvarchar(80)
textfield10 nvarchar(80)
textfield11 nvarchar(80)
textfield12 nvarchar(80)
textfield13 nvarchar(80)
textfield14 nvarchar(80)
textfield15 nvarchar(80)
textfield16 nvarchar(80)
textfield17 nvarchar(80)
textfield18 nvarchar(80)
textfield19 nvarchar(80)
textfield20 nvarchar(80)
textfield21 nvarchar(80)
textfield22 nvarchar(80)
textfield23 nvarchar(80)
textfield24 nvarchar(80)
textfield25 nvarchar(80)
textfield26 nvarchar(80)
textfield27 nvarchar(80)
textfield28 nvarchar(80)
textfield29 nvarchar(80)
textfield30 nvarchar(80)
numberfield6 float
numberfield7 float
numberfield8 float
numberfield9 float
numberfield10 float
YesNoField6 tinyint =0
YesNoField7 tinyint =0
YesNoField8 tinyint =0
YesNoField9 tinyint =0
YesNoField10 tinyint =0
GUIDField1 uniqueidentifier
GUIDField2 uniqueidentifier
GUIDField3 uniqueidentifier
GUIDField4 uniqueidentifier
GUIDField5 uniqueidentifier
GUIDField6 uniqueidentifier
GUIDField7 uniqueidentifier
GUIDField8 uniqueidentifier
GUIDField9 uniqueidentifier
GUIDField10 uniqueidentifier
NumIntField1 int
NumIntField2 int
NumIntField3 int
NumIntField4 int
NumIntField5 int
NumIntField6 int
NumIntField7 int
NumIntField8 int
NumIntField9 int
NumIntField10 int
Suffix nvarchar(64)
PersonID uniqueidentifier
StartDate datetime
EndDate datetime
FinancialContactPerson tinyint!
StatusSince datetime
AllowCustomerSpecificDoc bit!
DownloadOption tinyint!
primary (ID)
index IX_Cicntp_PersonID (PersonID)
index Predcode (predcode)
index cicntp unique clustered (cnt_id)
index cicntp_FirstName (cnt_f_name)
index cicntpix_AccMan (cnt_acc_man)
index cicntpix_Email (cnt_email)
index cicntpix_language (taalcode)
index icntx13 (res_id)
index icntx14 (res_id, WebAccess)
index icntx3 unique (cmp_wwn, cnt_id, ID)
index icntx4 unique (cnt_l_name, ID)
index icntx9 unique (cmp_wwn, cnt_l_name, ID)`,
  Addresses: `
ID uniqueidentifier! =newid()
IDCol int! identity
Type nchar(3)!
Account uniqueidentifier!
ContactPerson uniqueidentifier!
AddressLine1 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
AddressLine2 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
AddressLine3 nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
PostCode nvarchar(20) collate SQL_Latin1_General_CP1_CI_AI
City nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
StateCode nchar(3)
County nvarchar(100) collate SQL_Latin1_General_CP1_CI_AI
Country nchar(3)
Phone nvarchar(50)
Fax nvarchar(50)
Notes nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
KeepSameAsVisit bit
datefield1 datetime
datefield2 datetime
datefield3 datetime
datefield4 datetime
datefield5 datetime
numberfield1 float!
numberfield2 float!
numberfield3 float!
numberfield4 float!
numberfield5 float!
YesNofield1 tinyint!
YesNofield2 tinyint!
YesNofield3 tinyint!
YesNofield4 tinyint!
YesNofield5 tinyint!
textfield1 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield2 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield3 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield4 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
textfield5 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
CustomerReq bit
PoNumber nvarchar(55)
InvoiceType int
DamageWaiver float
InvoiceFrequency int
Main tinyint!
AddressCode nvarchar(15)
SalesPersonNumber int
ShipVia nchar(5)
UPSZone nchar(4)
IsTaxable tinyint
TaxCode nchar(3)
TaxCode2 nchar(3)
TaxCode3 nchar(3)
TaxSchedule nchar(5)
warehouse nchar(4)
FOBCode nchar(3)
EDI_StoreID nvarchar(30)
EDI_DCID nvarchar(30)
EDI_StoreName nvarchar(30)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Timestamp timestamp!
Longitude float
Latitude float
primary (ID)
index AddressAccountContactType unique clustered (Account, ContactPerson, Type)
index AddressCity (City)
index AddressCode (Account, AddressCode)
index AddressContactType unique (ContactPerson, Type)
index AddressCountry (Country)
index AddressFax (Fax)
index AddressLine1 (AddressLine1)
index AddressPhone (Phone)
index AddressPostCode (PostCode)
index AddressTypes (Type)
index ix_IDCol unique (IDCol)`,
  AddressTypes: `
ID nchar(3)!
IDCol int! identity
Description nvarchar(50)!
IsUserDefined tinyint!
TermId int
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary clustered (ID)
index IsUserDefinedType unique (IsUserDefined, ID)
index ix_IDCol unique (IDCol)`,
  Persons: `
ID uniqueidentifier! =newid()
Affix nvarchar(64)
Title nchar(4)!
Initials nvarchar(10)
FirstName nvarchar(30)
MiddleName nvarchar(30)
LastName nvarchar(50)!
Suffix nvarchar(64)
Gender nchar(1)! ='U'
Language nchar(3)
Nationality nchar(3)
Picture varbinary(max)
PictureFileName nvarchar(128)
BirthDate datetime
BirthAffix nvarchar(64)
BirthMiddleName nvarchar(30)
BirthLastName nvarchar(50)
BirthSuffix nvarchar(64)
BirthCity nvarchar(100)
BirthCountry nchar(3)
SocialSecurityNumber nvarchar(50)
LinkedIn nvarchar(128)
Twitter nvarchar(128)
Skype nvarchar(128)
MSN nvarchar(128)
Syscreated datetime! =getdate()
Syscreator int!
Sysmodified datetime! =getdate()
Sysmodifier int!
Sysguid uniqueidentifier! =newid()
Timestamp timestamp!
primary clustered (ID)
index IX_Persons_LastName (LastName)`,
  DivisionDebtors: `
DivisionDebtorID uniqueidentifier! =newid()
Division nchar(3)! ='001'
Debtor nchar(6)
DebCode nvarchar(20)
Account uniqueidentifier
cmp_status nchar(1)
status_since datetime
cmp_acc_man int
Currency nchar(3)
CentralizationAccount nchar(9)
AutoAllocate bit
OffSetAccount nchar(9)
ItemCode nchar(2)
CreditLine float!
PaymentCondition nchar(2)
BankAccountNumber nvarchar(34)
PriceList nvarchar(15)
Discount float!
CheckDate datetime
PurchaseReceipt nchar(1)
AllowPartialShipment tinyint!
DeliveryMethod nchar(5)
InvoiceDebtor nvarchar(6)
InvoiceCopies smallint!
InvoiceMethod nchar(1)
AttachUBL bit
ExtraDuty tinyint!
Collect nchar(1)
PayeeName nvarchar(40)
VatLiability nchar(1)
VatNumber nvarchar(20)
VatCode nchar(3)
VatServices nchar(3)
CreditabilityScenario nchar(1)
AccountEmployeeId int!
IntermediaryAssociateID nchar(10)
StatementPrint tinyint!
StatementNumber smallint!
DateLastReminder datetime
Reminder tinyint!
IntrastatSystem nchar(10)
TransActionA nchar(10)
Transport nchar(10)
AddExtraReceiptToOrder bit!
IsTaxExempted bit
Mailbox nvarchar(128)
UseAvalaraTaxation bit!
IsCommissionable bit
TerritoryCode nchar(5)
ApplyShippingCharges tinyint!
ChangeVatServices tinyint! =1
AvalaraEntityUseCode nchar(1)
DefaultSelCode nchar(2)
Attention tinyint!
cnt_id uniqueidentifier
PaymentDay1 smallint!
PaymentDay2 smallint!
PaymentDay3 smallint!
PaymentDay4 smallint!
PaymentDay5 smallint!
ExemptNumber nvarchar(20)
FiscalCode nvarchar(30)
CityOfLoadUnload nchar(10)
ShipVia nchar(5)
Region nchar(6)
StatFactor nchar(3)
TransActionB nchar(10)
TransShipment nchar(10)
DeliveryTerms nchar(10)
IntRegion nchar(10)
Status nchar(1)
DivisionX smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp
primary (DivisionDebtorID)
index AccountDivision clustered (Account, Debtor, Division)
index AccountDivisionDebtor (Account, Division, Debtor)
index DebCode (DebCode, Division)
index DebtorDivision (Debtor, Division)
index DivisionDebtor (Division, Debtor)`,
  DivisionCreditors: `
DivisionCreditorID uniqueidentifier! =newid()
Division nchar(3)! ='001'
Creditor nchar(6)!
CrdCode nvarchar(20)
Account uniqueidentifier!
cmp_status nchar(1)
status_since datetime
cmp_acc_man int
Currency nchar(3)
CentralizationAccount nchar(9)
AutoAllocate bit
OffSetAccount nchar(9)
ItemCode nchar(2)
PaymentCondition nchar(2)
BankAccountNumber nvarchar(34)
PriceList nvarchar(15)
Discount float!
CheckDate datetime
DeliveryMethod nchar(5)
PayeeName nvarchar(40)
VatLiability nchar(1)
VatNumber nvarchar(20)
VatCode nchar(3)
IntrastatSystem nchar(10)
TransActionA nchar(10)
Transport nchar(10)
IsTaxExempted bit
Mailbox nvarchar(128)
IncoTermConfirmPrices bit
IncoTermAcknowledgeOrder bit
IncoTermCode nvarchar(3)
IncoTermProperty nvarchar(60)
DefaultSelCode nchar(2)
Attention tinyint!
CreditLine float!
cnt_id uniqueidentifier
DivisionX smallint
ExemptNumber nvarchar(20)
FedCategory nchar(4)
FedIDType nchar(1)
FedIDNumber nchar(9)
FiscalCode nvarchar(30)
CityOfLoadUnload nchar(10)
ShipVia nchar(5)
Region nchar(6)
StatFactor nchar(3)
TransActionB nchar(10)
TransShipment nchar(10)
CountryOfAssembly nchar(3)
DeliveryTerms nchar(10)
IntRegion nchar(10)
Status nchar(1)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp
primary (DivisionCreditorID)
index AccountDivision clustered (Account, Creditor, Division)
index AccountDivisionCreditor (Account, Division, Creditor)
index CrdCode (CrdCode, Division)
index CreditorDivision (Creditor, Division)
index DivisionCreditor (Division, Creditor)`,
  Classifications: `
ID int! identity
ClassificationID nchar(3)!
Description nvarchar(50)!
ml_desc_0 nvarchar(50)
ml_desc_1 nvarchar(50)
ml_desc_2 nvarchar(50)
ml_desc_3 nvarchar(50)
ml_desc_4 nvarchar(50)
Type nchar(1)
Rank int
PolicyDocId uniqueidentifier
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ClassificationID)
index XClassificationDescription (Description)`,
  AccountTypes: `
Type nchar(1)!
Description nvarchar(60)!
TermID int
Division smallint
syscreator int!
syscreated datetime! =getdate()
sysmodifier int!
sysmodified datetime! =getdate()
primary clustered (Type)`,
  AccountStatus: `
Status nchar(1)!
Description nvarchar(60)!
TermID int
Division smallint
syscreator int!
syscreated datetime! =getdate()
sysmodifier int!
sysmodified datetime! =getdate()
primary clustered (Status)`,
  RatingAmounts: `
Id uniqueidentifier! =newid()
Rating int!
Type nchar(1)!
Currency nchar(3)
AmountStart float!
AmountEnd float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (Id)
index RatingAmountsEnd (Rating, Type, AmountEnd)
index RatingAmountsStart (Rating, Type, AmountStart)
index RatingType unique clustered (Rating, Type)`,
  AccountAdministrations: `
ID int! identity
Account uniqueidentifier!
ServerName nvarchar(30)!
DataBaseName nvarchar(30)!
Description nvarchar(80)
Extra nvarchar(150)
URL nvarchar(500)
BackupDirectory nvarchar(500)
WebServer nvarchar(100)
IntervalType nchar(1)
Type nchar(1)! ='N'
Date1 datetime
Date2 datetime
Date3 datetime
Date4 datetime
Date5 datetime
Date6 datetime
Date7 datetime
Date8 datetime
Date9 datetime
Date10 datetime
Description1 nvarchar(80)
Description2 nvarchar(80)
Description3 nvarchar(80)
Description4 nvarchar(80)
Description5 nvarchar(80)
Description6 nvarchar(80)
Description7 nvarchar(80)
Description8 nvarchar(80)
Description9 nvarchar(80)
Description10 nvarchar(80)
Quantity1 float!
Quantity2 float!
Quantity3 float!
Quantity4 float!
Quantity5 float!
Quantity6 float!
Quantity7 float!
Quantity8 float!
Quantity9 float!
Quantity10 float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index AccountAdministrations unique clustered (Account, ServerName, DataBaseName, Type)`,
  ItemNumbers: `
ID uniqueidentifier! =newid()
ItemCode nvarchar(30)!
CountryCode nvarchar(3)
Number nvarchar(30)
ParentID uniqueidentifier
DateStart datetime! =getdate()
DateEnd datetime
DateFinal datetime
Active bit! =1
Description nvarchar(60)
OwnerCompany nvarchar(3)
Quantity float =0
VariantID uniqueidentifier
PurchaseCurrency nchar(3)
PurchasePriceLocal float!
PurchasePrice float!
PurchaseBasePriceLocal float!
PurchaseBasePrice float!
Type int!
Associate uniqueidentifier
ProductRelease nvarchar(30)
PreviousNumber nvarchar(30)
Supplier uniqueidentifier
DocumentID uniqueidentifier
StatusValid int!
StatusPrice int!
StatusBudget int!
ShadowDateEnd datetime
ShadowCurrency nchar(3)
ShadowPriceLocal float
ShadowPrice float
ShadowValid int!
NumberInBatch nvarchar(10)
VariantDescription nvarchar(60)
VariantQuantity int
UserField_01 nvarchar(255)
UserField_02 nvarchar(255)
UserField_03 nvarchar(255)
UserField_04 nvarchar(255)
UserField_05 nvarchar(255)
UserField_06 nvarchar(255)
UserField_07 nvarchar(255)
UserField_08 nvarchar(255)
UserField_09 nvarchar(255)
UserField_10 nvarchar(255)
UserDate_01 datetime
UserDate_02 datetime
UserDate_03 datetime
UserDate_04 datetime
UserDate_05 datetime
UserNumber_01 float
UserNumber_02 float
UserNumber_03 float
UserNumber_04 float
UserNumber_05 float
UserYesNo_01 bit =0
UserYesNo_02 bit =0
UserYesNo_03 bit =0
UserYesNo_04 bit =0
UserYesNo_05 bit =0
AssetGroup nvarchar(20)
Classification nchar(1)
SupplierNumber nchar(6)
CurrQtyUnits int!
Description2 nvarchar(50)
Description3 nvarchar(50)
Description4 nvarchar(50)
Description5 nvarchar(50)
FiscalGroup nvarchar(20)
UserInteger_01 int
UserInteger_02 int
UserInteger_03 int
UserInteger_04 int
UserInteger_05 int
HID int! identity
CostUnit nchar(8)
CostCenter nchar(8)
LastMaintenanceDate datetime
MiscellaneousAmount float!
MiscellaneousAmountFC float!
NotesGuid uniqueidentifier
PassengerCar tinyint!
Picture varbinary(max)
PictureFilename nvarchar(128)
PriceList nvarchar(15)
PrimaryMethod nvarchar(20)
Projectnr nvarchar(20)
PropertyType nchar(1)
ReceiptNumber nchar(8)
Resource int!
ResidualValue float!
SecondaryMethod nvarchar(20)
Status nchar(1)
TangibleAsset tinyint!
TransactionGuid uniqueidentifier
UsageStartPeriod nchar(3)
UsageStartYear nchar(4)
CostLastMaintenance float!
CostLastMaintenanceFC float!
AddressGUID uniqueidentifier
LotNumber nvarchar(30)
DepreciationBaseType nchar(1)
DepreciationBaseDay smallint
SpecialCalcBasis nchar(1)
SpecialStartDate datetime
SpecialNumYears nchar(4)
SpecialNumPeriods nchar(4)
Status2 nvarchar(20)
UseSpecial bit
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
UseIndex bit!
InvoiceDivision nchar(3)
InvoiceDebtor uniqueidentifier
InvoiceFrequency nchar(1)
InvoiceCurrency nchar(3)
SelectionCode nchar(2)
PaymentCondition nchar(2)
ParentContract uniqueidentifier
Indexation nchar(1)
IndexationPercentage float
ContractType smallint!
InvoiceDebtorCode nvarchar(20)
LicenseDateEnd datetime
SalesInvoiceDivision nchar(3)
SalesInvoiceDebtorCode nvarchar(20)
SalesInvoiceCurrency nchar(3)
SalesSelectionCode nchar(2)
SalesPaymentCondition nchar(2)
LastIndexationDate datetime
StartIndexationDate datetime
IndexationMonth tinyint
IsCopied bit!
CustomerReference nvarchar(20)
OwnReference nvarchar(20)
PriceMethod int
PriceCountry nchar(3)
PriceCurrency nchar(3)
Billable bit
IsReadOnly bit =0
CancelledQuantity float
DiscountPercent float =0
GrossPrice float =0
RequestHID int
DocumentHID int
ChildID uniqueidentifier
primary (ID)
index IX_ItemNumbers_AddresGUID (AddressGUID, ItemCode, Number)
index IX_ItemNumbers_Associate (Associate, Classification, DateEnd, LastMaintenanceDate)
index IX_ItemNumbers_Classification_DateFinal (Classification, DateFinal)
index IX_ItemNumbers_Classification_DateStart (Classification, DateStart)
index IX_ItemNumbers_CostCenter (CostCenter)
index IX_ItemNumbers_HID (HID)
index IX_ItemNumbers_ItemNumber clustered (ItemCode, Number)
index IX_ItemNumbers_LotNumber (LotNumber, ItemCode)
index IX_ItemNumbers_Number_ItemCode (Number, ItemCode)
index IX_ItemNumbers_ParentIDTypeAssociate (ParentID, Type, Associate)
index IX_ItemNumbers_ParentIDTypeCompanyDateStartNumberItemCode (ParentID, Type, OwnerCompany, DateStart, Number, ItemCode)
index IX_ItemNumbers_ParentIDTypeCompanyNumber (ParentID, Type, OwnerCompany, Number)
index IX_ItemNumbers_ParentIDTypeDateFinalStatusValidItem (ParentID, Type, DateFinal, StatusValid, ItemCode)
index IX_ItemNumbers_ParentIDTypeDateStartCompany (ParentID, Type, DateStart, OwnerCompany)
index IX_ItemNumbers_ParentIDTypeItem (ParentID, Type, ItemCode)
index IX_ItemNumbers_ParentIDTypeNumber (ParentID, Type, Number)
index IX_ItemNumbers_Projectnr (Projectnr, Number, ItemCode)
index IX_ItemNumbers_ResourceItemCodeNumber (Resource, ItemCode, Number)
index IX_ItemNumbers_Supplier (Supplier)
index IX_ItemNumbers_SupplierNumber (SupplierNumber)
index IX_ItemNumbers_TypeAssociateItemCodeDateFinal (Type, Associate, ItemCode, DateFinal)
index IX_ItemNumbers_TypeCompanyDateEndAssociateNumber (Type, OwnerCompany, DateEnd, Associate, Number)
index IX_ItemNumbers_TypeCompanyDateFinalStatusValidItem (Type, OwnerCompany, DateFinal, StatusValid, ItemCode)
index IX_ItemNumbers_TypeCompanyDateStartQuantityPrice (Type, OwnerCompany, DateStart, Quantity, PurchasePrice)
index IX_ItemNumbers_TypeDateStartItemCodeQuantity (Type, DateStart, ItemCode, Quantity)
index IX_ItemNumbers_TypeItemCodeDateStartQuantity (Type, ItemCode, DateStart, Quantity)
index IX_ItemNumbers_TypeOwnerCompanyUseIndex (Type, OwnerCompany, UseIndex)
index IX_ItemNumbers_VariantIDType (VariantID, Type)
index IX_ItemNumbers_timestamp (timestamp)`,
  ItemProcess: `
ID uniqueidentifier!
Type int!
RequestBy int!
RequestDate datetime!
Status int!
Company nvarchar(3)
DateStart datetime!
DateEnd datetime!
DocumentID uniqueidentifier
Remark nvarchar(max)
Mode int!
ScenarioCode nvarchar(30)
Division smallint
ContractType smallint!
Assortment int
Indexing smallint
Indexation nchar(1)
InvoiceDivision nchar(3)
InvoiceCurrency nchar(3)
InvoiceFrequency nchar(1)
XMLMessage nvarchar(max)
Account uniqueidentifier
InvoiceDebtor nvarchar(20)
SalesInvoiceDivision nchar(3)
SalesInvoiceDebtor nvarchar(20)
FieldList nvarchar(max)
primary (ID)
index IX_ItemProcess_RequestDate (RequestDate desc)
index ItemProcess_Index clustered (ID)`,
  ItemProcessTypes: `
Type int!
Description nvarchar(60)
DocGroup int
DocCategory nvarchar(30)
DocSubCategory nvarchar(30)
DocSecurity int! =10
TaskPrio int! =3
DocumentType int!
Division smallint
primary clustered (Type)`,
  ContractParameters: `
ID uniqueidentifier!
Company nvarchar(3)!
ValidFrom datetime!
Method int!
RenewalPeriod int!
RenewalInterval nvarchar(3)!
PriceIndex float!
CurrencySource int!
DocumentType nvarchar(3)! ='CSV'
MonthsToBillAhead int!
InvoiceCode nchar(3)
BillingType int! =1
YourRef nvarchar(30)
Description nvarchar(20)
SelectionCode nchar(2)
CostCenterCode nchar(8)
ResourceID int
Division smallint
UseIndex bit!
SalesInvoiceCode nchar(3)
DeliveryDebtor nchar(1)
primary (ID)
index IX_ContractParameters_CompanyValidFrom clustered (Company, ValidFrom desc)`,
  Items: `
ID int! identity
ItemCode nvarchar(30)!
Description nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
SecurityLevel int! =10
Type nchar(1)
Assortment int!
Class_01 nvarchar(30)
Class_02 nvarchar(30)
Class_03 nvarchar(30)
Class_04 nvarchar(30)
Class_05 nvarchar(30)
Class_06 nvarchar(30)
Class_07 nvarchar(30)
Class_08 nvarchar(30)
Class_09 nvarchar(30)
Class_10 nvarchar(30)
IsSalesItem bit!
IsPurchaseItem bit!
IsServiceItem bit!
IsTextItem bit!
IsStockItem bit!
IsSerialNumberItem bit!
IsSubAssemblyItem bit!
IsPriceRegulationItem bit!
IsBackOrderItem bit!
IsFractionAllowedItem bit!
IsPrintItem bit!
EANCode nvarchar(30)
BARCode nvarchar(60)
BARCodeType nvarchar(30)
StockCurrency nvarchar(3)
StockValuationType int
StockValuationDate datetime
WareHouse nvarchar(4)
WareHouseLocation nvarchar(30)
CostPriceCurrency nvarchar(3)
CostPriceCalculated float!
CostPriceCalculatedManually float!
CostPriceStandard float!
PurchaseCurrency nchar(3)
PurchasePrice float!
PurchaseVATPerc float!
PurchaseVATIncl bit!
SalesPriceType int!
DimensionsInText nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
WeightInText nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
Picture varbinary(max)
PictureFilename nvarchar(128)
UserField_01 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_02 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_03 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_04 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_05 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_06 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_07 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_08 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_09 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserField_10 nvarchar(255) collate SQL_Latin1_General_CP1_CI_AI
UserDate_01 datetime
UserDate_02 datetime
UserDate_03 datetime
UserDate_04 datetime
UserDate_05 datetime
UserNumber_01 float
UserNumber_02 float
UserNumber_03 float
UserNumber_04 float
UserNumber_05 float
UserYesNo_01 bit!
UserYesNo_02 bit!
UserYesNo_03 bit!
UserYesNo_04 bit!
UserYesNo_05 bit!
RegulationType int!
RegulationFixedAmount float!
RegulationAmount float!
RegulationCurrency nvarchar(3)
RegulationPercentage float!
RegulationItemsIncluded nvarchar(255)
RegulationItemsExcluded nvarchar(255)
RegulationPriority int!
ItemCodeReplacement nvarchar(30)
ItemType nchar(1)
IsAssembled tinyint!
SearchCode nvarchar(13)
eenh_verk nchar(5)
aant_verp float
SalesPackagePrice float
PurchaseOrderAdviceCode nchar(1)
SalesVatCode nchar(3)
PurchaseVatCode nchar(3)
StatisticalNumber nchar(9)
PackageDescription nchar(8)
SerialBatchItem nchar(1)
IsBatchItem tinyint!
IsBackToBackOrder tinyint!
UserNumber_06 float
UserNumber_07 float
UserNumber_08 float
PurchaseFactor nchar(3)
SalesFactor nchar(3)
StatisticalUnits float
NetWeight float
GrossWeight float
ExtraDutyVATcode nchar(3)
SalesMarginPercent float
status nchar(1)
Condition nchar(1)
IsDiscount tinyint!
IsExplode tinyint!
IsCentralItem tinyint!
lev_crdnr nchar(6)
Percentage_1 float!
Percentage_2 float!
Description_0 nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
Description_1 nvarchar(60)
Description_2 nvarchar(60)
Description_3 nvarchar(60)
Description_4 nvarchar(60)
LongDescription nvarchar(160) collate SQL_Latin1_General_CP1_CI_AI
TextDescription nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
GLAccountRevenue nvarchar(9)
GLAccountCost nvarchar(9)
GLAccountDistribution nvarchar(9)
GLAccountAsset nvarchar(9)
LevelCode int!
CountingCycle smallint!
RequiresApprovedSupplier tinyint!
OrderPolicyCode nchar(1)
PeriodOrderDays int!
StatisticalFactorSales float
StatisticalFactorPurchase float
TaxItemClassification int!
UserNumber_09 float
UserNumber_10 float
UserNumber_11 float
UserNumber_12 float
UserNumber_13 float
ConfigurationClass nvarchar(30)
ConfigurationModel nvarchar(max)
ValuationMethod nchar(1)
Shelflife int!
Warranty int!
IsOutsideProcess bit
GLAccountStkCoverage nchar(9)
GLAccountStkChange nchar(9)
ItemToBeReceivedLedger nchar(9)
Division smallint
IsBillableItem bit
IsProductiveItem bit
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ItemCode)
index IX_ItemIdx1 unique (ItemCode, Description)
index IX_Item_AssortmentClass_01 (Assortment, Class_01)
index IX_Item_AssortmentClass_02 (Assortment, Class_02)
index IX_Item_AssortmentClass_03 (Assortment, Class_03)
index IX_Item_AssortmentClass_04 (Assortment, Class_04)
index IX_Item_AssortmentClass_05 (Assortment, Class_05)
index IX_Item_AssortmentClass_06 (Assortment, Class_06)
index IX_Item_AssortmentClass_07 (Assortment, Class_07)
index IX_Item_AssortmentClass_08 (Assortment, Class_08)
index IX_Item_AssortmentClass_09 (Assortment, Class_09)
index IX_Item_AssortmentClass_10 (Assortment, Class_10)
index IX_Item_AssortmentIsSalesItem (Assortment, IsSalesItem)
index IX_Item_AssortmentIsSubAssemblyItem (Assortment, IsSubAssemblyItem)
index IX_Item_AssortmentItemCode (Assortment, ItemCode)
index IX_Item_lev_crdnr (lev_crdnr)
index IX_Item_timestamp (timestamp)
index IX_sysguid (sysguid)`,
  ItemAssortment: `
ID int! identity
Assortment int!
Code nvarchar(30)!
Description nvarchar(60)!
SecurityLevel int! =10
PriceSecurityLevel int
OwnerPerson int
UseReleases bit!
UseTranslations bit! =1
UseCountries bit! =1
UseCatalog bit! =1
CatalogItemSelection nvarchar(255)
CatalogOrder int! =1
CatalogClass_1 int
CatalogClass_2 int
CatalogClass_3 int
UseContract bit!
ContractItemSelection nvarchar(255)
ContractDocGroup int
ContractDocType int
ContractDocCategory nvarchar(30)
ContractDocSubCategory nvarchar(30)
ContractDocSecurity int! =10
ContractComponentProgID nvarchar(30)
ContractComponentParameter nvarchar(30)
ContractReleaseMandatory bit!
Note nvarchar(max)
Picture varbinary(max)
PictureFilename nvarchar(128)
AllowInCatalog bit! =1
AllowNewItem bit! =1
AllowNewContract bit! =1
AllowNewDocument bit! =1
LabelUserField_01 nvarchar(60)
LabelUserField_02 nvarchar(60)
LabelUserField_03 nvarchar(60)
LabelUserField_04 nvarchar(60)
LabelUserField_05 nvarchar(60)
LabelUserField_06 nvarchar(60)
LabelUserField_07 nvarchar(60)
LabelUserField_08 nvarchar(60)
LabelUserField_09 nvarchar(60)
LabelUserField_10 nvarchar(60)
LabelUserDate_01 nvarchar(60)
LabelUserDate_02 nvarchar(60)
LabelUserDate_03 nvarchar(60)
LabelUserDate_04 nvarchar(60)
LabelUserDate_05 nvarchar(60)
LabelUserNumber_01 nvarchar(60)
LabelUserNumber_02 nvarchar(60)
LabelUserNumber_03 nvarchar(60)
LabelUserNumber_04 nvarchar(60)
LabelUserNumber_05 nvarchar(60)
LabelUserNumber_06 nvarchar(60)
LabelUserNumber_09 nvarchar(60)
LabelUserNumber_10 nvarchar(60)
LabelUserNumber_11 nvarchar(60)
LabelUserNumber_12 nvarchar(60)
LabelUserNumber_13 nvarchar(60)
LabelUserYesNo_01 nvarchar(60)
LabelUserYesNo_02 nvarchar(60)
LabelUserYesNo_03 nvarchar(60)
LabelUserYesNo_04 nvarchar(60)
LabelUserYesNo_05 nvarchar(60)
LabelNUserField_01 nvarchar(60)
LabelNUserField_02 nvarchar(60)
LabelNUserField_03 nvarchar(60)
LabelNUserField_04 nvarchar(60)
LabelNUserField_05 nvarchar(60)
LabelNUserField_06 nvarchar(60)
LabelNUserField_07 nvarchar(60)
LabelNUserField_08 nvarchar(60)
LabelNUserField_09 nvarchar(60)
LabelNUserField_10 nvarchar(60)
LabelNUserDate_01 nvarchar(60)
LabelNUserDate_02 nvarchar(60)
LabelNUserDate_03 nvarchar(60)
LabelNUserDate_04 nvarchar(60)
LabelNUserDate_05 nvarchar(60)
LabelNUserNumber_01 nvarchar(60)
LabelNUserNumber_02 nvarchar(60)
LabelNUserNumber_03 nvarchar(60)
LabelNUserNumber_04 nvarchar(60)
LabelNUserNumber_05 nvarchar(60)
LabelNUserYesNo_01 nvarchar(60)
LabelNUserYesNo_02 nvarchar(60)
LabelNUserYesNo_03 nvarchar(60)
LabelNUserYesNo_04 nvarchar(60)
LabelNUserYesNo_05 nvarchar(60)
StatNumber nvarchar(9)
Costunit nvarchar(8)
GLRevenue nvarchar(9)
GLDeferredRevenue nvarchar(9)
GLDeferredCost nvarchar(9)
GLRecognizeCosts nvarchar(9)
GLDiscount nvarchar(9)
GLCostOfGoodsSold nvarchar(9)
GLStock nvarchar(9)
GLPriceDifference nvarchar(9)
Description_0 nvarchar(60)
Description_1 nvarchar(60)
Description_2 nvarchar(60)
Description_3 nvarchar(60)
Description_4 nvarchar(60)
RoundOffMethod nchar(1)! ='N'
GLStkCoverage nchar(9)
GLStkChange nchar(9)
ItemToBeReceivedLedger nchar(9)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (Assortment)
index UQ_ItemAssortment unique (Code)
index ix_ItemAssortment_SecurityLevel (SecurityLevel, Assortment)`,
  ItemRelations: `
ID uniqueidentifier!
Type int!
ItemCode nvarchar(30)!
ItemCodeRelated nvarchar(30)!
timestamp timestamp!
Quantity float! =1
Division smallint
sysguid uniqueidentifier! =newid()
primary (ID)
index IX_ItemCodeItemRelated clustered (ItemCode, ItemCodeRelated)
index IX_ItemCodeRelatedType (ItemCodeRelated, Type)
index IX_TypeItemCode (Type, ItemCode)`,
  ItemRelationTypes: `
Type int!
Description nvarchar(60)
State int!
ValidateForContract bit!
SuggestInShop bit!
SecurityLevel int! =10
Division smallint
timestamp timestamp!
primary clustered (Type)`,
  ItemRelationTypeState: `
State int!
Description nvarchar(60)
TermID int!
ImageFileName nvarchar(60)
BackgroundColor int! =6737100
DescriptionSufix nvarchar(60)
DescriptionSufixTermID int!
Division smallint
timestamp timestamp!
primary clustered (State)`,
  ItemAttachments: `
ItemCode nvarchar(30)!
ReleaseID uniqueidentifier!
Attachment varbinary(max)
AttachmentFilename nvarchar(128)
AttachmentDateTime datetime
CompressedAttachment varbinary(max)
FileVersion nvarchar(20)
CheckedOut datetime
CheckedOutBy int
LastModified datetime
LastModifier nvarchar(255)
Owner int
AttachmentSize int
AttachmentCompressedSize int
Division smallint
primary clustered (ItemCode, ReleaseID)`,
  ItemAttachmentArchive: `
ID uniqueidentifier! =newid()
ItemCode nvarchar(30)!
ReleaseID uniqueidentifier!
ArchiveDate datetime! =getdate()
Archiver int!
Attachment varbinary(max)
AttachmentFileName nvarchar(128)
LastModified datetime
LastModifier nvarchar(255)
FileVersion nvarchar(20)
Division smallint
primary (ID)
index Ix1 clustered (ItemCode, ReleaseID, ArchiveDate)`,
  ItemReleases: `
ID uniqueidentifier!
ProductLine nvarchar(30)!
ProductRelease nvarchar(30)!
Assortment int!
Release nvarchar(30)!
Status int!
DownloadSecurityLevel int! =10
DownloadSecurityLevelCombine bit!
UploadItemOwner bit! =1
UploadItemOwnerManager bit! =1
UploadRole int! =21
UploadRoleLevel int! =3
AllowUpload bit! =1
AllowCheckout bit!
AllowTouch bit!
AllowArchive bit!
AllowArchiveChildren bit!
DownloadRole int
DownloadRoleLevel int
Division smallint
timestamp timestamp!
primary (ID)
index UQ_ItemReleases_AssortmentRelease unique clustered (Assortment, Release)`,
  Opportunities: `
ID int! identity
Code nvarchar(20)!
Description nvarchar(60)!
Owner int!
AccountID uniqueidentifier!
Division nchar(3)!
CostCenter nchar(8)!
PlannedStartDate datetime
PlannedEndDate datetime
Probability int =0
Currency nchar(3)!
PlannedAmount float =0
PlannedAmountFC float =0
ExpectedAmount float =0
ExpectedAmountFC float =0
RealizedAmount float =0
RealizedAmountFC float =0
SalesCycleID int!
Assortment int
SourceID int
StageID int
DealStatus nchar(1)! ='U'
DealWonDate datetime
DealLostDate datetime
LostTo uniqueidentifier
ReasonLost int
Remarks nvarchar(max)
SecurityLevel int!
NumberField1 float!
NumberField2 float!
NumberField3 float!
NumberField4 float!
NumberField5 float!
DateField1 datetime
DateField2 datetime
DateField3 datetime
DateField4 datetime
DateField5 datetime
NumIntField1 int!
NumIntField2 int!
NumIntField3 int!
NumIntField4 int!
NumIntField5 int!
TextField1 nvarchar(80)
TextField2 nvarchar(80)
TextField3 nvarchar(80)
TextField4 nvarchar(80)
TextField5 nvarchar(80)
TextField6 nvarchar(80)
TextField7 nvarchar(80)
TextField8 nvarchar(80)
TextField9 nvarchar(80)
TextField10 nvarchar(80)
YesNoField1 bit =0
YesNoField2 bit =0
YesNoField3 bit =0
YesNoField4 bit =0
YesNoField5 bit =0
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
FollowUpDate datetime
ProjectNumber nvarchar(20)
ContactID uniqueidentifier
AdditionalRemarks nvarchar(max)
primary (ID)
index ix_Account unique (ID, AccountID)
index ix_Code unique clustered (Code)
index ix_SalesCycle (SalesCycleID, DealStatus)
index ix_Stage (DealStatus, StageID)`,
  OpportunityAccounts: `
ID int! identity
OpportunityID int!
AccountID uniqueidentifier!
Type nchar(1)!
StrengthID int
WeaknessID int
RoleID int
Status nchar(1)! ='A'
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunityAccounts_Index clustered (ID)
index ix_OpportunityIDAccountID unique (OpportunityID, AccountID, Type)`,
  OpportunityHistories: `
ID int! identity
OpportunityID int!
StageID int!
DealStatus nchar(1)! ='U'
PlannedAmount float!
PlannedAmountFC float!
ExpectedAmount float!
ExpectedAmountFC float!
Probability int!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary clustered (ID)`,
  SalesCycleDefinitions: `
ID int! identity
Description nvarchar(60)!
Active bit! =1
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary clustered (ID)`,
  SalesCycleDefinitionStages: `
ID int! identity
Description nvarchar(30)!
Stage int!
SalesCycleID int!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary clustered (ID)
index ix_Stage unique (SalesCycleID, Stage)`,
  humres: `
ID int! identity
res_id int!
fullname nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
sur_name nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
first_name nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
middle_name nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
initialen nchar(10) collate SQL_Latin1_General_CP1_CI_AI
mv1 nchar(1)
adres1 nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
adres2 nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
woonpl nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
postcode nvarchar(20) collate SQL_Latin1_General_CP1_CI_AI
land_iso nchar(3)
iso_taalcd nchar(3)
mail nvarchar(100)
telnr_prv nvarchar(25)
telnr_prv2 nvarchar(25)
telnr_werk nvarchar(25)
telnr_werk2 nvarchar(25)
faxnr nvarchar(25)
kamer nchar(10) collate SQL_Latin1_General_CP1_CI_AI
toestel nchar(10)
funcnivo nchar(4)
socsec_nr nvarchar(50)
geb_ldat datetime
geb_pl nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
ldatindienst datetime
ldatuitdienst datetime
DateOfDead datetime
OfficialName nchar(3)! ='01'
usr_id nvarchar(255)
blocked tinyint!
repto_id int!
nat nchar(3)
mar_stat nchar(1)
mar_date datetime
addr_no nchar(10) collate SQL_Latin1_General_CP1_CI_AI
email nvarchar(255)
job_title nvarchar(12)
loc nchar(10)
comp nchar(3)
task nvarchar(90) collate SQL_Latin1_General_CP1_CI_AI
emp_type nchar(1)
emp_statd datetime
prob_per nchar(2)
prob_pert nchar(1)
prob_endd datetime
notes int
reason_resign nvarchar(120) collate SQL_Latin1_General_CP1_CI_AI
crcard_type nchar(1)
crcard_no nvarchar(30)
crcard_expd datetime
addr_xtra nchar(10) collate SQL_Latin1_General_CP1_CI_AI
cont_end_date datetime
workstat nvarchar(20) collate SQL_Latin1_General_CP1_CI_AI
workstat_addr nvarchar(57) collate SQL_Latin1_General_CP1_CI_AI
buyer tinyint!
representative tinyint!
projempl tinyint!
maiden_name nvarchar(30) collate SQL_Latin1_General_CP1_CI_AI
prafd_code nchar(8)
inttar float!
exttar float!
job_level int!
payempl tinyint!
identiteit nvarchar(20)
kstdr_code nchar(8)
uitk_code nchar(3)
extra_text nvarchar(20)
extra_code nvarchar(12)
adv_code nchar(1)
slip_tekst nvarchar(210)
predcode nchar(4)
costcenter nchar(8)
crdnr nvarchar(30)
bankac_0 nvarchar(34)
bankac_1 nvarchar(34)
valcode nchar(3)
pur_limit float!
fte float!
picturefilename nvarchar(128)
PictureThumbnailFilename nvarchar(128)
freefield1 nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
freefield2 nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
freefield3 nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
freefield4 nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
freefield5 nvarchar(50) collate SQL_Latin1_General_CP1_CI_AI
freefield6 datetime
freefield7 datetime
freefield8 datetime
freefield9 datetime
freefield10 datetime
freefield11 float!
freefield12 float!
freefield13 float!
freefield14 float!
freefield15 float!
freefield16 tinyint!
freefield17 tinyint!
freefield18 tinyint!
freefield19 tinyint!
freefield20 tinyint!
emp_stat nchar(1)
absent int!
assistant int!
cmp_wwn uniqueidentifier
internetac nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
mobile_short nvarchar(15)
rating nchar(3)
UserGroup nvarchar(30) ='Baco'
Picture varbinary(max)
PictureThumbnail varbinary(max)
btw_nummer nvarchar(20)
IsPersonalAccount tinyint =0
Scale int!
Signature varbinary(max)
SignatureFile nvarchar(128)
BankingLimit float!
OldNTFullName nvarchar(64)
TimeZone int
SynchronizeExchange bit!
StateCode nchar(3)
ChildName1 nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
ChildBirthDate1 datetime
ChildName2 nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
ChildBirthDate2 datetime
ChildName3 nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
ChildBirthDate3 datetime
ChildName4 nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
ChildBirthDate4 datetime
ChildName5 nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
ChildBirthDate5 datetime
Partner nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
PartnerBirthDate datetime
ItemCode nvarchar(30)
usr_id2 nvarchar(255)
MainLoc nchar(10)
prefix nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
affix nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
birth_prefix nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
birth_affix nvarchar(64) collate SQL_Latin1_General_CP1_CI_AI
predcode2 nvarchar(64)
land_iso2 nchar(3)
race nchar(2)
SalesLimit float!
InvoiceLimit float!
RMALimit float!
SkypeID nvarchar(60)
MsnID nvarchar(60)
VacancyStartDate datetime
ApplicationStage nchar(1)
BackOfficeBlocked tinyint!
ProcessedByBackgroundJob smallint!
VacancyType nchar(1)! ='I'
Classification nchar(3)
JobCategory nchar(10) collate SQL_Latin1_General_CP1_CI_AI
AdjustedHireDate datetime
PortalCreator int!
HomePageURL nvarchar(255)
InternetURL nvarchar(255)
AttachmentType nchar(1)
AttachmentID uniqueidentifier
VacancyQuantity int! =1
ParentID int!
Division smallint
UserLicenseType tinyint!
SipURI nvarchar(255)
AnnualSalary float!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index IDX_Humres_Comp_Crdnr (comp, crdnr)
index ProcessedByBackgroundJob (ProcessedByBackgroundJob)
index UQ_humres_usr_id unique (usr_id)
index crdnr (crdnr)
index hrbtw unique (btw_nummer, ID)
index hrsbuy unique (buyer, res_id)
index hrscmp unique (comp, ID)
index hrsfnm unique (fullname, ID)
index hrspay unique (payempl, res_id)
index hrspra unique (prafd_code, payempl, res_id)
index hrsprj unique (projempl, res_id)
index hrsrep unique (representative, res_id)
index hrssnm unique (sur_name, ID)
index hrssoc unique (socsec_nr, payempl, res_id)
index hrsusr unique (usr_id, ID)
index hrsusr2 unique (usr_id2, ID)
index humres unique clustered (res_id)
index ix_humres_BackOfficeBlocked (emp_type, emp_stat, BackOfficeBlocked)
index ix_humres_typestatus (emp_type, emp_stat, blocked)
index ix_timestamp (timestamp, emp_type)
index repto_id unique (repto_id, ID)`,
  HRRoles: `
ID uniqueidentifier!
RoleID int!
EmpID int!
RoleLevel int!
Division smallint
primary (ID)
index EmpID (EmpID)
index HRRoles clustered (RoleID, EmpID, RoleLevel)`,
  HRRoleDefs: `
ID int!
Description nvarchar(60)!
JobGroup nchar(10)
Doc_id uniqueidentifier
NTGroup nvarchar(60)
Type smallint
Division smallint
primary clustered (ID)`,
  HRRoleLevels: `
ID int!
Description nvarchar(60)!
TermID int
Division smallint
primary clustered (ID)`,
  hrjbtl: `
ID int! identity
job_title nvarchar(12)!
descr50 nvarchar(150)
job_level int!
job_grp nchar(10)
vert_grp nchar(10)
notes int
del_doc_path nvarchar(128)
del_doc_name nvarchar(128)
beroep_cd nchar(4)
code_fnc nvarchar(12)
schaalsrt nchar(2)
schaalcode nchar(2)
kmrateint float!
productiv tinyint!
prodpct float!
xdefratelv nchar(1)
inttar float!
exttar float!
timestamp timestamp!
DocID uniqueidentifier
RoleID int
RoleLevel int
ScaleMin int!
ScaleMax int!
wkcp_risk nchar(4)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary (ID)
index hrjbtl unique clustered (job_title)`,
  hrfin: `
ID int! identity
res_id int!
line smallint!
comp_type nchar(8)
pay_period nchar(1)
gn nchar(1)
valcode nchar(3)
employee_amt float!
employer_amt float!
start_date datetime
end_date datetime
notes nvarchar(max)
pay_type int! =1
hours float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index hrfin unique clustered (res_id, line)`,
  hrfint: `
ID int! identity
comp_type nchar(8)
fingroup nchar(1)
descr50_0 nvarchar(50)
descr50_1 nvarchar(50)
descr50_2 nvarchar(50)
descr50_3 nvarchar(50)
descr50_4 nvarchar(50)
glac nchar(9)
unit nchar(1)
employee_ny tinyint!
employer_ny tinyint!
pay_period nchar(1)
gn nchar(1)
country nchar(3)
def_amt float!
fixed nchar(1)
notes int
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
DocID uniqueidentifier
payroll tinyint!
toe_srt nchar(1)
gbknr2 nchar(9)
scale int!
currency nchar(3)
DefAmtEditable bit! =1
MainType nchar(8)
StartDate datetime
EndDate datetime
JobActivity nchar(10)
Division smallint
primary (ID)
index CountryJobActivityScale (country, JobActivity, scale)
index MainTypeCountry (MainType, country)
index hrfint unique clustered (comp_type)
index hrgrp unique (fingroup, comp_type)`,
  hrcomponents: `
ID int! identity
comp_code nchar(8)!
startdate datetime! =getdate()
enddate datetime
descr50_0 nvarchar(50)
descr50_1 nvarchar(50)
descr50_2 nvarchar(50)
descr50_3 nvarchar(50)
descr50_4 nvarchar(50)
country nchar(3)
comp_type nchar(1)
comp_sub_type nchar(4)
paid_by nchar(1)
payment_period nchar(1)
default_amount float!
default_percentage float!
edit_resource_level tinyint! =1
creditor_account nchar(9)
creditor_costcenter nchar(8)
creditor_costunit nchar(8)
ledger_account nchar(9)
ledger_costcenter nchar(8)
ledger_costunit nchar(8)
creditor nchar(6)
bankaccount nvarchar(34)
payroll tinyint!
currency nchar(3)
JobActivity nchar(10)
MainType nchar(8)
scale nchar(9)
DocAttachmentID uniqueidentifier
notes uniqueidentifier
unit nchar(1)
blocked tinyint! =1
comp_visible nchar(1)
country_char1 nchar(1)
country_char2 nchar(1)
country_char3 nchar(1)
country_char4 nchar(1)
country_char5 nchar(1)
country_char6 nchar(1)
country_char7 nchar(1)
country_char8 nchar(1)
country_char9 nchar(1)
country_ny1 tinyint!
country_ny2 tinyint!
country_ny3 tinyint!
country_ny4 tinyint!
country_ny5 tinyint!
country_ny6 tinyint!
country_ny7 tinyint!
country_ny8 tinyint!
country_ny9 tinyint!
country_ny10 tinyint!
country_ny11 tinyint!
country_ny12 tinyint!
country_ny13 tinyint!
country_ny14 tinyint!
country_ny15 tinyint!
country_ny16 tinyint!
country_ny17 tinyint!
country_ny18 tinyint!
country_float1 float!
country_float2 float!
country_float3 float!
country_float4 float!
country_float5 float!
country_float6 float!
country_string1 nvarchar(75)
formulafield nvarchar(2000)
parent_code nchar(8)
comp_status nchar(1)
LedgerType nchar(1) ='C'
Country_float7 float!
Country_float8 float!
Country_float9 float!
Country_float10 float!
Country_float11 float!
Country_float12 float!
StateCode nchar(3)
LocalCode nchar(4)
Account uniqueidentifier
Origin nchar(1)! ='N'
age smallint!
country_guid1 uniqueidentifier
country_guid2 uniqueidentifier
OriginalCode nchar(8)
Division smallint
CompanyCode nchar(3)
Priority smallint!
DefaultHourlyWage float!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index CompcodeStartdate unique clustered (country, comp_code, startdate, CompanyCode)
index CompcodeStartdateCountry (country, comp_code, startdate)
index creditor (creditor)`,
  hrcomp_resource: `
ID int! identity
res_id int!
comp_code nchar(8)!
startdate datetime! =getdate()
enddate datetime
deviating_descr50 nvarchar(50)
paid_by nchar(1)
amount float!
percentage float!
number_days_period float!
number float!
hourlywage float!
creditor_account nchar(9)
creditor_costcenter nchar(8)
creditor_costunit nchar(8)
ledger_account nchar(9)
ledger_costcenter nchar(8)
ledger_costunit nchar(8)
creditor nchar(6)
bankaccount nvarchar(34)
DocAttachmentID uniqueidentifier
notes uniqueidentifier
StateCode nchar(3)
LocalCode nchar(4)
Priority smallint!
ReferenceNr1 nvarchar(20)
ReferenceNr2 nvarchar(20)
CompanyCode nchar(3)
Country_float1 float!
Country_float2 float!
Country_float3 float!
Country_float4 float!
Country_float5 float!
Country_char1 nchar(1)
Country_char2 nchar(1)
Country_char3 nchar(1)
Country_ny1 tinyint!
Country_ny2 tinyint!
Country_ny3 tinyint!
Country_date1 datetime
Country_date2 datetime
Job_title nvarchar(12)
Scale nchar(9)
Project nvarchar(20)
ReferenceCode nchar(8)
ComponentGuid uniqueidentifier! =newid()
contract smallint!
SalaryScale nvarchar(10)
Currency nchar(3)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ID)
index CompcodeResID (res_id, comp_code, ID)
index CompcodeStartdate (comp_code, res_id, startdate)
index ix_creditor (creditor)`,
  hrcomp_trans: `
ID int! identity
PayrollYear smallint
res_id int!
period smallint!
RunNumber smallint! =1
calculationdate datetime! =getdate()
comp_code nchar(8)!
country nchar(3)
currency nchar(3)
comp_type nchar(1)
comp_sub_type nchar(4)
status nchar(1)
payment_period nchar(1)
entryorigin nchar(1)
paid_by nchar(1)
unit nchar(1)
entry_amount float!
entry_percentage float!
number float!
hourlywage float!
number_days_period float!
number_days_absent float!
amount_to_be_paid float!
amount_costs float!
base_value float!
calc_country_float1 float!
calc_country_float2 float!
calc_country_float3 float!
creditor_account nchar(9)
creditor_costcenter nchar(8)
creditor_costunit nchar(8)
ledger_account nchar(9)
ledger_costcenter nchar(8)
ledger_costunit nchar(8)
creditor nchar(6)
bankaccount nvarchar(34)
companycode nchar(3)
declaration_made tinyint!
declaration_date datetime
declaration_number nvarchar(15)
country_char1 nchar(1)
country_char2 nchar(1)
country_char3 nchar(1)
country_char4 nchar(1)
country_char5 nchar(1)
country_char6 nchar(1)
country_char7 nchar(1)
country_char8 nchar(1)
country_char9 nchar(1)
country_ny1 tinyint!
country_ny2 tinyint!
country_ny3 tinyint!
country_ny4 tinyint!
country_ny5 tinyint!
country_ny6 tinyint!
country_ny7 tinyint!
country_ny8 tinyint!
country_ny9 tinyint!
country_ny10 tinyint!
country_ny11 tinyint!
country_ny12 tinyint!
country_ny13 tinyint!
country_ny14 tinyint!
country_ny15 tinyint!
country_ny16 tinyint!
country_ny17 tinyint!
country_ny18 tinyint!
country_float1 float!
country_float2 float!
country_float3 float!
country_float4 float!
country_float5 float!
country_float6 float!
country_string1 nvarchar(75)
DocAttachmentID uniqueidentifier
notes uniqueidentifier
deviating_descr50 nvarchar(50)
formulafield nvarchar(2000)
yourreference nvarchar(30)
ourreference nchar(8)
project nvarchar(20)
StateCode nchar(3)
LocalCode nchar(4)
Priority smallint!
ReferenceNr1 nvarchar(20)
ReferenceNr2 nvarchar(20)
ItemCode nvarchar(30)
number_days_component float!
ComponentGuid uniqueidentifier
contract smallint!
declaration_period smallint
declaration_sequence smallint
VoidDate datetime
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ID)
index IX_declaration_date (declaration_date)
index ix_compguid (ComponentGuid)
index ix_creditor (creditor)
index ix_status (PayrollYear, period, res_id, comp_type, comp_sub_type, comp_code, status, RunNumber, ledger_costcenter)`,
  HRCompanyPeriods: `
ID uniqueidentifier!
CompanyCode nchar(3)!
FinYear int!
FinPeriod int!
Status int!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index Index1 clustered (CompanyCode, FinYear, FinPeriod)`,
  HREmployeePeriods: `
ID uniqueidentifier!
EmpID int!
FinYear int!
FinPeriod int!
HoursWorked float!
DaysWorked float!
HoursAbsent float!
DaysAbsent float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index Index1 clustered (EmpID, FinYear, FinPeriod)`,
  HREffectivedateDataLog: `
ID int! identity
TableName nvarchar(50)!
FieldName nvarchar(50)!
res_id int!
OldValue nvarchar(255)
NewValue nvarchar(255)
EffectiveDate datetime! =getdate()
Status nchar(1)
UpdateContractEnd tinyint!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index HREffectivedateResid clustered (res_id, TableName, FieldName)`,
  HRProcessTypes: `
ID int! identity
Description nvarchar(60)!
ProcessType int!
RequestType int
TableName nvarchar(60)
FieldName nvarchar(60)
StartDate datetime!
EndDate datetime
AutoGenerate bit!
Active bit! =1
Blocked bit!
SecurityLevel int
RightsManager int
CreateRole_1 int
CreateRoleLevel_1 int
CreateRole_2 int
CreateRoleLevel_2 int
CreateRole_3 int
CreateRoleLevel_3 int
ProcessManager int
ProcessRole_1 int
ProcessRoleLevel_1 int
ProcessRole_2 int
ProcessRoleLevel_2 int
ProcessRole_3 int
ProcessRoleLevel_3 int
CompanyCode nchar(3)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
primary clustered (ID)`,
  HRProcessRequests: `
ID int! identity
SequenceNumber int!
ProcessDescription nvarchar(60)
RequestType int
EmpID int
Description nvarchar(60)
UseRequest int
PreviousRequest int
Status int
UseDate int
Days float!
DurationInDays float!
Frequency int!
NumberFrequency int! =1
Maximum int!
Overdue bit!
Freefield_1 uniqueidentifier
Freefield_2 uniqueidentifier
FreeTextField_1 nvarchar(50)
FreeTextField_2 nvarchar(50)
FreeBoolField_1 bit
FreeBoolField_2 bit
FreeNumberField_1 float
FreeNumberField_2 float
FreeIntField_1 int
FreeIntField_2 int
ProcessTypesID int!
Active bit! =1
Blocked bit!
Division smallint
Remark nvarchar(max)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
primary clustered (ID)
index IX_HRProcessRequests (ProcessTypesID)`,
  HRProcessLogs: `
ID uniqueidentifier!
ProcessRequestsID int!
ReferenceDate datetime!
RequestId uniqueidentifier!
OriginalRequest uniqueidentifier
HREffectiveDateDataLogID int
EmpID int!
FieldName nvarchar(50)
RunNumber int!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
primary clustered (ID)
index IX_HRProcLogs_EffecDatelog (ProcessRequestsID, HREffectiveDateDataLogID)
index IX_HRProcLogs_Humres (ProcessRequestsID, EmpID, FieldName)
index IX_HRProcLogs_NewRequest (ProcessRequestsID, RequestId)
index IX_HRProcLogs_OrgRequest (ProcessRequestsID, OriginalRequest)`,
  HRErrorLog: `
ID uniqueidentifier! =newid()
TransID uniqueidentifier!
TransType nvarchar(30)
Value1 nvarchar(255)
Value2 nvarchar(255)
Value3 nvarchar(255)
AppName nvarchar(50)
Description nvarchar(255)
Comp nchar(3)
Status int
Division smallint
Created datetime! =getdate()
Creator int!
primary clustered (ID)
index IX_HRErrorLog_TransId_TransType (TransID, TransType)`,
  HRPasswds: `
ID uniqueidentifier! =newid()
Type int
Word nchar(10)
Division smallint
primary (ID)
index HRPasswds_Index clustered (ID)`,
  AbsenceEntitlements: `
ID uniqueidentifier!
AbsenceType int!
EmpID int
CompanyCode nchar(3)
Scale float!
JobGroup nchar(10)
Hours float!
Days float!
Division smallint
StatutoryEntitlementExpiry int!
StatutoryEntitlementDays float!
StatutoryEntitlementUnit nchar(1)
StatutoryEntitlementHours float!
NonStatutoryEntitlementExpiry int!
NonStatutoryEntitlementDays float!
NonStatutoryEntitlementUnit nchar(1)
NonStatutoryEntitlementHours float!
ApplyExpiryDate bit
EffectiveExpiryPeriod nchar(3)
EffectiveExpiryYear smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index AbsenceType clustered (AbsenceType, EmpID)
index AbsenceTypeComp (AbsenceType, CompanyCode)`,
  WorkSchedules: `
ID uniqueidentifier!
CompanyCode nchar(3)
EmpID int
WeekDay int!
StartTime datetime
EndTime datetime
ScheduleType nchar(1)
ShiftID uniqueidentifier
DayType nchar(1)! ='N'
Description nvarchar(100)! =''
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index CompanyCode clustered (CompanyCode)
index EmpID (EmpID)
index IX_WorkSchedules_Shiftid (ShiftID)`,
  PublicHolidays: `
ID uniqueidentifier!
Date datetime!
Country nchar(3)
Description nvarchar(60)
Deduct bit!
Division nchar(3)
MainLoc nchar(10)
DivisionX smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index Date clustered (Country, Date)
index Division (Division, Date)
index IX_PublicHolidays_DateCountryMainloc (Date, Country, Description, Division, MainLoc)`,
  ResourceTypes: `
Type nchar(1)!
Description nvarchar(60)!
TermID int!
Division smallint
primary clustered (Type)`,
  ResourceStatus: `
Status nchar(1)!
Description nvarchar(60)!
TermID int!
Division smallint
primary clustered (Status)`,
  PRProject: `
ID int! identity
ProjectNr nvarchar(20)!
ParentProject nvarchar(20)
IDJobgroup int
IDJobActivity int
Description nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
syscreated datetime =getdate()
syscreator int
sysmodified datetime =getdate()
sysmodifier int
IDCustomer uniqueidentifier
IDReseller uniqueidentifier
CostCenter nchar(8)
Assortment int
Release nvarchar(30)
Responsible int
Division nchar(3)!
Memo nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
Image varbinary(max)
ImageFilename nvarchar(128)
ItemCode nvarchar(30)
IDItemNumbers uniqueidentifier
EstRev float =0
EstCost float =0
EstRevCcy nchar(3)
EstCostCcy nchar(3)
InitialStartDate datetime
InitialEndDate datetime
DLConfirmation uniqueidentifier
DLProposal uniqueidentifier
DLEvaluation uniqueidentifier
Status nchar(1)
Type nchar(1)
Security int
VisibleMember tinyint
DateField1 datetime
DateField2 datetime
DateField3 datetime
DateField4 datetime
DateField5 datetime
NumberField1 float
NumberField2 float
NumberField3 float
NumberField4 float
NumberField5 float
YesNoField1 tinyint
YesNoField2 tinyint
YesNoField3 tinyint
YesNoField4 tinyint
YesNoField5 tinyint
TextField1 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField2 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField3 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField4 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
TextField5 nvarchar(80) collate SQL_Latin1_General_CP1_CI_AI
HourlyRateBasis nchar(1)
HourlyRate float! =0
Complete float
MaterialLine nchar(4)
Costunit nchar(8)
WIP_Account nchar(9)
Labour nchar(1)
Machine nchar(1)
Material nchar(1)
BackFlushing tinyint! =0
WIP_Revenue nchar(9)
WIP_Method nchar(1)
HourlyRateBasisExt nchar(1)
magcode nchar(4)
SerialNumber nvarchar(30)
HourMember tinyint
LinkHour tinyint
Compression nchar(1)
HourBilling nvarchar(30)
Billable bit
BillingCurrency nchar(3)
InvoiceTo tinyint! =1
DivisionX smallint
UseNewPlanning bit! =1
CostBudget float!
UseDeliverablesWBS bit!
InvoiceGrouping tinyint!
sysguid uniqueidentifier! =newid()
IDOrderAccount uniqueidentifier
IDInvoiceAccount uniqueidentifier
IDOrderContact uniqueidentifier
IDDeliveryContact uniqueidentifier
IDInvoiceContact uniqueidentifier
AllowEntryForNonMembers bit!
ReferenceNumber nvarchar(30)
ProposalDescription nvarchar(20)
Description01 nvarchar(20)
Description02 nvarchar(20)
Description03 nvarchar(20)
timestamp timestamp!
primary (ID)
index PRProject unique clustered (ProjectNr)
index PRProjectIdx1 unique (ProjectNr, Division)
index PRProjectIdx2 unique (ProjectNr, IDCustomer)
index PRProjectIdx3 unique (ProjectNr, ParentProject)
index PRProjectIdx4 unique (ProjectNr, Description)
index PRProject_IDCustomer (IDCustomer)
index ProjectNRHPRPerformanceIndex (Status, Type)`,
  PRMember: `
IDMember uniqueidentifier! =newid()
ProjectNr nvarchar(20)!
res_id int
cmp_wwn uniqueidentifier
FromDate datetime
UntilDate datetime
IsProjectManager tinyint!
Division smallint
primary (IDMember)
index PRMembersHPRPerformanceIndex (res_id)
index PRMembersIdx1 unique clustered (ProjectNr, res_id, cmp_wwn)
index PRMembersIdx2 (ProjectNr, res_id, FromDate, UntilDate)`,
  ProjectAccounts: `
Project nvarchar(20)!
Account uniqueidentifier!
Division smallint
primary clustered (Account, Project)`,
  Absences: `
ID uniqueidentifier!
HID int! identity
Type int!
EmpID int!
StartDate datetime
EndDate datetime
Hours float
Days float
StartDateActual datetime
EndDateActual datetime
HoursActual float
DaysActual float
Amount float
Currency nchar(3)
AmountFC float
AmountActual float
CurrencyActual nchar(3)
AmountFCActual float
PaymentType int
CustomerID uniqueidentifier
CustomerContactID uniqueidentifier
CustomerResellerID uniqueidentifier
InvoiceAccount uniqueidentifier
BillCustomer int!
ItemCode nvarchar(30)
ReleaseID uniqueidentifier
ItemCount float
ItemCountActual float
ItemNumberID uniqueidentifier
DocumentID uniqueidentifier
DocumentsReceived bit!
ItemCode_2 nvarchar(30)
ReleaseID_2 uniqueidentifier
ItemCount_2 float
ItemCountActual_2 float
ItemNumberID_2 uniqueidentifier
DocumentID_2 uniqueidentifier
ItemCountry nchar(3)
ItemCountry_2 nchar(3)
Status int!
Description nvarchar(255)
Buildup bit!
ProcessNumber nvarchar(30)
FinancialEntryKey uniqueidentifier
ReferenceNumber nvarchar(40)
ProjectNumber nvarchar(20)
RequestComments nvarchar(max)
WorkflowComments nvarchar(max)
ToBeApprovedBy int
Approver int!
Approved datetime
Processor int
Processed datetime
Realizer int
Realized datetime
StatusChanged datetime
Priority int! =3
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Private bit!
CreatorProduct int
OrderNumber nvarchar(30)
PurchaseNumber nvarchar(30)
ExchangeLink nvarchar(512)
SecurityLevel int! =10
EntryGuid uniqueidentifier
Division nchar(3)
DivisionX smallint
ParentRequest uniqueidentifier
FreeTextField_01 nvarchar(60)
FreeTextField_02 nvarchar(60)
FreeTextField_03 nvarchar(60)
FreeTextField_04 nvarchar(60)
FreeTextField_05 nvarchar(60)
FreeTextField_06 nvarchar(60)
FreeTextField_07 nvarchar(60)
FreeTextField_08 nvarchar(60)
FreeTextField_09 nvarchar(60)
FreeTextField_10 nvarchar(60)
FreeTextField_11 nvarchar(60)
FreeTextField_12 nvarchar(60)
FreeTextField_13 nvarchar(60)
FreeTextField_14 nvarchar(60)
FreeTextField_15 nvarchar(60)
FreeDateField_01 datetime
FreeDateField_02 datetime
FreeDateField_03 datetime
FreeDateField_04 datetime
FreeDateField_05 datetime
FreeBoolField_01 tinyint
FreeBoolField_02 tinyint
FreeBoolField_03 tinyint
FreeBoolField_04 tinyint
FreeBoolField_05 tinyint
FreeNumberField_01 float
FreeNumberField_02 float
FreeNumberField_03 float
FreeNumberField_04 float
FreeNumberField_05 float
FreeIntField_01 int
FreeIntField_02 int
FreeIntField_03 int
FreeIntField_04 int
FreeIntField_05 int
FreeGuidField_01 uniqueidentifier
FreeGuidField_02 uniqueidentifier
FreeGuidField_03 uniqueidentifier
FreeGuidField_04 uniqueidentifier
FreeGuidField_05 uniqueidentifier
FreeGuidField_06 uniqueidentifier
FreeGuidField_07 uniqueidentifier
FreeGuidField_08 uniqueidentifier
FreeGuidField_09 uniqueidentifier
FreeGuidField_10 uniqueidentifier
RelatedRequestID uniqueidentifier
timestamp timestamp!
RejectedBy int
Rejected datetime
TemplateID uniqueidentifier
Stage smallint
AbsenceBasis nchar(1)
OpportunityID int
EarlyInvoicing bit
DeliverableCode nvarchar(30)
RegisterCost tinyint!
Entitlement tinyint!
ExpiryDate datetime
RelatedRequestID2 uniqueidentifier
RelatedRequestID3 uniqueidentifier
RelatedRequestID4 uniqueidentifier
WorkBreakdownStructureLine uniqueidentifier
BudgetLine int
InvoicePostponeDate datetime
IsDirectInvoiceLine bit
FollowUpDate datetime
OpportunityStage nvarchar(60)
LineID uniqueidentifier
SystemGenerated tinyint
primary (ID)
index Absences_Deliverablecode (DeliverableCode)
index Absences_Wbsline (WorkBreakdownStructureLine, Type, Status)
index Approver_Type (Approver, Type)
index CreatedCustomerAndReseller (syscreated, CustomerID, CustomerResellerID)
index CustomerContactID (CustomerContactID)
index CustomerID_Type (CustomerID, Type)
index CustomerResellerID_Type (CustomerResellerID, Type)
index DocumentID (DocumentID)
index EmpID_Type clustered (EmpID, Type)
index EntryGuid (EntryGuid)
index ExchangeLink (ExchangeLink)
index FinancialEntryGuid (FinancialEntryKey)
index HID (HID)
index IXAbsences_EmpIDStatus (EmpID, Status)
index IX_Absences_FG1_FG2_Type (Type, FreeGuidField_01, FreeGuidField_02)
index IX_Absences_ItemNumberID2 (ItemNumberID_2)
index IX_Absences_Syscreated_HID (syscreated, HID)
index IX_Absences_Type_FreeGuidField_03 (Type, FreeGuidField_03)
index InvoiceAccount (InvoiceAccount)
index ItemCode_2 (ItemCode_2)
index ItemCode_Type_Status (ItemCode, Type, Status)
index ItemNumberID (ItemNumberID)
index OpportunityID (OpportunityID)
index OrderNumber (OrderNumber)
index ParentRequest (ParentRequest)
index ProcessNumberStatusBilling (ProcessNumber, Status, BillCustomer)
index Processor_Type (Processor, Type)
index ProjectNumber (ProjectNumber)
index PurchaseNumber (PurchaseNumber)
index Realizer_Type (Realizer, Type)
index ReferenceNumber (ReferenceNumber)
index RejectedBy_Type (RejectedBy, Type)
index RelatedRequestID (RelatedRequestID)
index SecurityLevel_syscreated (SecurityLevel, syscreated)
index StartDate_Type (StartDate, Type)
index TemplateID (TemplateID)
index Type_BuildUp (Type, Buildup)
index Type_EmpID_Syscreated (Type, EmpID, syscreated)
index Type_StartDate (Type, StartDate)
index Type_syscreated (Type, syscreated)
index syscreated (syscreated)
index syscreator_Type (syscreator, Type)
index syscreator_syscreated (syscreator, syscreated)
index sysmodified (sysmodified)
index timestamp (timestamp)`,
  AbsenceTypes: `
ID int!
MainType int! =1
Description nvarchar(60)!
UseEmployee bit! =1
EmployeeMandatory bit! =1
EmployeeMandatoryOnApproval bit!
ShowEmployeeOnNew bit! =1
UseStartDate bit! =1
StartDateMandatory bit! =1
UseEndDate bit! =1
EndDateMandatory bit!
EndDateMandatoryOnApproval bit!
ProcessorEditDates bit!
UseTime bit! =1
UseActualDates bit!
ProcessorEditActualDates bit!
ShowDatesOnNew bit! =1
ShowActualDatesOnNew bit!
ShowActualDatesInOpen bit! =1
UseDuration bit! =1
DurationMandatory bit!
DurationInDays bit! =1
BalanceUse int!
Buildup int!
HourEntry bit!
Calculate bit! =1
UseWorkscheduleForDurationCalculation bit! =1
UseAmount bit!
UseAmountActual bit!
EditAmount bit!
AmountMandatory bit!
CalculateAmount bit!
UsePaymentType bit!
UseForOutOfOffice bit!
UseCustomer bit!
CustomerMandatory bit!
ShowCustomerTop bit!
UseCustomerContact bit!
CustomerContactMandatory bit!
UseBillCustomer bit!
BillCustomerDefault int!
UseItem bit!
UseItem_2 bit!
ItemMandatory bit!
ItemMandatory_2 bit!
ShowItemOnNew bit! =1
ShowItemOnNew_2 bit! =1
ShowItemNumberOnNew bit! =1
ShowItemNumberOnNew_2 bit! =1
UseRelease bit!
UseRelease_2 bit!
UseItemCount bit!
UseItemCount_2 bit!
ItemCountMandatory bit!
ItemCountMandatory_2 bit!
UseItemNumber bit!
UseItemNumber_2 bit!
UseItemCountry bit!
UseItemCountry_2 bit!
ItemNumberMandatory bit!
ItemNumberMandatory_2 bit!
ProcessorSelectItem bit!
ProcessorSelectItemNumber bit!
ProcessorSelectItem_2 bit!
ProcessorSelectItemNumber_2 bit!
UseDocument bit!
ShowDocumentOnNew bit! =1
DocumentMandatory bit!
UseDocumentsReceived bit!
ShowCreateDocument bit!
UsePurchaseLimitForApproval bit!
UseProjectNumber bit!
ProjectNumberMandatory bit!
ShowProjectNumberOnNew bit! =1
UseReferenceNumber bit!
ShowReferenceNumberOnNew bit! =1
UsePriority bit!
InformHR bit!
PlanAbsence bit!
PlanHumanResource bit!
PlanItem bit!
PlanPersonalAssets bit!
CreateTaskOnRejection bit!
CreateTaskOnApproval bit!
ShowWorkflowCommentsInNewRequest bit!
UseInSalesBudget bit!
UseFinancialEntryKey bit =0
FinancialEntryKeyMandatory bit =0
ShowFinancialEntryKeyOnNew bit =1
ProcessorSelectAccount bit =0
CreateEmployee int!
CreateManager int!
CreateRole_1 int
CreateRoleLevel_1 int
CreateRole_2 int
CreateRoleLevel_2 int
CreateRole_3 int
CreateRoleLevel_3 int
CreateSecurityLevel int! =10
SecurityLevel int! =10
EditEveryone bit!
EditCreator bit! =1
EditEmployee bit!
EditApprover bit!
EditCreators bit!
DeleteCreator bit!
DeleteItemOwner bit!
ShowCustomerOnNew bit! =1
ItemsInCustomerLicence bit!
ItemsInCustomerLicence_2 bit!
AllowAttachments bit!
DeleteAttachmentsOnCompletion bit! =1
DeleteRole_1 int
DeleteRoleLevel_1 int
Approver int! =1
ApproveRole int
ApproveRoleLevel int
ApproveRoleCompanyOrigin int
ProcessRole int
ProcessRoleLevel int
RoleCompanyOrigin int
ProcessEmployee int
ReopenRole int
ReopenRoleLevel int
ReopenRoleCompanyOrigin int
EmployeeType int!
EmployeeStatus int!
EmployeeSelection nvarchar(255)
EmployeeCaption nvarchar(60)
ItemCaption nvarchar(60)
ItemCaption_2 nvarchar(60)
ItemSelection nvarchar(255)
ItemSelection_2 nvarchar(255)
ItemCountry int
ItemCountry_2 int
ItemCountryOrigin int
ItemAvailability int!
ItemAvailability_2 int!
ItemAvailabilityAfterApproval int! =-1
ItemAvailabilityAfterApproval_2 int! =-1
ItemNumberAvailability int!
ItemNumberAvailability_2 int!
DefaultItemCode nvarchar(30)
DefaultItemCode_2 nvarchar(30)
DefaultQuantity float
DefaultQuantity_2 float
AmountItem int!
AmountCountry int!
WorkflowCommentsEdit int!
DefaultProjectNumber nvarchar(20)
Message_0 nvarchar(255)
Message_1 nvarchar(255)
Message_2 nvarchar(255)
Message_3 nvarchar(255)
Message_4 nvarchar(255)
IncludeRequestDescriptionInTask bit =0
ApproveText nvarchar(40)
GraphColor int
Active bit! =1
Realizer int
Realizer2 int
RealizeRole int
RealizeRoleLevel int
RealizeRoleCompanyOrigin int
TakeOwnershipForApproval int!
TakeOwnershipForProcessing int! =1
TakeOwnershipForRealization int! =1
AssignOwnershipForApproval int!
AssignOwnershipForProcessing int!
AssignOwnershipForRealization int!
AllowReassignmentForApproval bit!
AllowReassignmentForProcessing bit!
AllowReassignmentForRealization bit!
AssignRemarkForApproval int!
AssignRemarkForProcessing int!
AssignRemarkForRealization int!
SendRequestAsMail int!
MaxHoursCompletion int
MaxHoursOpen int
MaxHoursApproved int
MaxHoursRealized int
Stock int!
AccountCompletionType nchar(1)
AccountCompletionStatus nchar(1)
ResourceCompletionType nchar(1)
ResourceCompletionStatus nchar(1)
AccountCompletionTypeMoment int
AccountCompletionStatusMoment int
ResourceCompletionTypeMoment int
ResourceCompletionStatusMoment int
UseItemCountActual bit!
DefaultStartTime datetime
DefaultEndTime datetime
PolicyDocID uniqueidentifier
AllowPrivate bit!
AutoApprove bit! =1
DueDate int!
DueDays int! =1
CustomerSelection nvarchar(255)
CustomerCaption nvarchar(60)
ReopenCompleted int! =1
RequestCommentsCaption nvarchar(60)
WorkflowCommentsCaption nvarchar(60)
Responsible int
FreeTextLabel_01 nvarchar(60)
FreeTextLabel_02 nvarchar(60)
FreeTextLabel_03 nvarchar(60)
FreeTextLabel_04 nvarchar(60)
FreeTextLabel_05 nvarchar(60)
FreeDateLabel_01 nvarchar(60)
FreeDateLabel_02 nvarchar(60)
FreeDateLabel_03 nvarchar(60)
FreeBoolLabel_01 nvarchar(60)
FreeBoolLabel_02 nvarchar(60)
FreeBoolLabel_03 nvarchar(60)
FreeTextMandatory_01 bit
FreeTextIndexed_01 bit
FreeTextMandatory_02 bit
FreeTextIndexed_02 bit
FreeTextMandatory_03 bit
FreeTextIndexed_03 bit
FreeTextMandatory_04 bit
FreeTextIndexed_04 bit
FreeTextMandatory_05 bit
FreeTextIndexed_05 bit
FreeDateMandatory_01 bit
FreeDateIndexed_01 bit
FreeDateMandatory_02 bit
FreeDateIndexed_02 bit
FreeDateMandatory_03 bit
FreeDateIndexed_03 bit
FreeBoolIndexed_01 bit
FreeBoolIndexed_02 bit
FreeBoolIndexed_03 bit
AccountEditAfterApproval bit!
FreeTextEditAfterApproval_01 bit! =1
FreeTextEditAfterApproval_02 bit! =1
FreeTextEditAfterApproval_03 bit! =1
FreeTextEditAfterApproval_04 bit! =1
FreeTextEditAfterApproval_05 bit! =1
FreeDateEditAfterApproval_01 bit! =1
FreeDateEditAfterApproval_02 bit! =1
FreeDateEditAfterApproval_03 bit! =1
FreeBoolEditAfterApproval_01 bit! =1
FreeBoolEditAfterApproval_02 bit! =1
FreeBoolEditAfterApproval_03 bit! =1
EditRole int
EditRoleLevel int
EditRoleCompanyOrigin int
UseInCalendar bit!
FullText bit! =1
EditSecurityLevel bit! =1
EditSecurityLevelAfterApproval bit!
Hidden bit!
UseInBackOffice bit!
MultipleEntry int!
WeekEntry bit!
UseProcessNumber bit!
ShowProcessNumberBeforeApproval bit!
ItemNumberCaption nvarchar(60)
ItemNumberCaption_2 nvarchar(60)
FreeNumberLabel_01 nvarchar(60)
FreeNumberLabel_02 nvarchar(60)
FreeNumberLabel_03 nvarchar(60)
FreeNumberMandatory_01 bit
FreeNumberMandatory_02 bit
FreeNumberMandatory_03 bit
FreeNumberEditAfterApproval_01 bit! =1
FreeNumberEditAfterApproval_02 bit! =1
FreeNumberEditAfterApproval_03 bit! =1
RequestCommentsEdit int!
ProcessType int
ProcessStatus int
ProcessStatusTo int
GLOrigin smallint!
FinDivisionOrigin smallint!
VATOrigin smallint!
GLOffset nchar(9)
NumberType smallint! =1
TransType nchar(1)! ='N'
TransSubType nchar(1)! ='N'
IsUserDefined tinyint!
BusinessLogic nchar(1)! ='G'
Basis nchar(1)
IncrementFactor nchar(1)
CreateAccStatus nchar(1)
CreateAccType nchar(1)
ApproveAccStatus nchar(1)
ApproveAccType nchar(1)
RealizeAccStatus nchar(1)
RealizeAccType nchar(1)
ProcessAccStatus nchar(1)
ProcessAccType nchar(1)
RejectAccStatus nchar(1)
RejectAccType nchar(1)
UseSalaryComponent bit!
UseReturnToWork bit!
DescriptionTermID int!
ServiceActivity bit
ServiceDivision nvarchar(3)
ServiceActivityType uniqueidentifier
ShowSectionsAsTabs bit
ServiceType nchar(1)! ='C'
UseTimestamp bit! =1
LineDefinitionID uniqueidentifier
UseLine bit
Division smallint
sysguid uniqueidentifier! =newid()
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
IconType nchar(1)
IconFileID uniqueidentifier
primary clustered (ID)
index IX_AbsenceTypes_Hidden (Hidden, MainType)`,
  AbsenceMainTypes: `
ID int!
Description nvarchar(60)!
DescriptionTermID int!
TypeCaption nvarchar(60)
TypeCaptionTermID int!
ViewType int! =1
ViewOrder int!
ViewColumn_1 int
ViewColumn_2 int
ViewColumn_3 int
ViewColumn_4 int
ViewColumn_5 int
ViewColumn_6 int
ViewColumn_7 int
ViewColumn_8 int
ViewColumn_9 int
ViewColumn_10 int
Division smallint
AbsenceBalance bit!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  RequestTasks: `
ID uniqueidentifier! =newid()
RequestID uniqueidentifier!
EmpID int!
Action int!
Private bit!
MainType int!
Type int!
StartDate datetime! =getdate()
DueDate datetime
Created datetime! =getdate()
WorkflowOrigin smallint!
WorkflowReason smallint!
RoleID int
RoleLevel int
OwnershipAssignedBy int
WorkflowRead bit!
Division smallint
primary (ID)
index EmpID_MainType clustered (EmpID, MainType)
index EmpID_Type (EmpID, Type)
index RequestID (RequestID)`,
  RequestStatus: `
ID int!
Description nvarchar(60)!
TermID int!
OrderID smallint
Division smallint
primary clustered (ID)`,
  RequestNotifications: `
ID int! identity
RequestID uniqueidentifier!
ResourceID int!
Created datetime! =getdate()
primary (ID)
index RequestNotifications unique clustered (RequestID, ResourceID)`,
  RequestStatHistory: `
ID int! identity
StatDate datetime! =getdate()
OpenRequests int
WorkflowEntries int
WorkflowResources int
AverageWorkflowEntries int
AverageWorkflowAge int
Division smallint
primary (ID)
index StatDate clustered (StatDate)`,
  BacoDiscussions: `
ID uniqueidentifier! =newid()
HID int! identity
ParentID uniqueidentifier
GroupID int!
CreatedDate datetime! =getdate()
ModifiedDate datetime! =getdate()
ViewDate datetime! =getdate()
CreatedBy int!
CreatedByFullName nvarchar(64)!
Subject nvarchar(256)!
Class_02_1 nvarchar(30)
Class_02_2 nvarchar(30)
Category nvarchar(30)
SubCategory nvarchar(30)
Type int!
Filename nvarchar(255)
Body nvarchar(max)
Document varbinary(max)
Company nchar(3)
JobLevel int!
Status int! =1
ItemCode nvarchar(30)
HumResID int
CmpWwn uniqueidentifier
ModifiedBy int
NewsType tinyint!
LanguageID nchar(3)
IsTemplate bit!
IsMailMerge bit!
StatusText nvarchar(100)
ProjectNr nvarchar(20)
EntryKey uniqueidentifier
Owner int
OwnerType smallint
OwnerTypeValue nvarchar(50)
VoteCount int
VoteSum int
ItemNumberID uniqueidentifier
FPIntroText nvarchar(200)
Assortment int
cnt_id uniqueidentifier
ExpiryDate datetime
OrderNumber nchar(8)
ShipmentMethod nchar(5)
OurRef nchar(8)
YourRef nvarchar(30)
PaymentReference nvarchar(max)
Warehouse nchar(4)
Source nchar(1)
Note nvarchar(max)
Version nvarchar(20)
CheckedOut datetime
CheckedOutBy int
ReportID uniqueidentifier
OpportunityID int
AttachmentType nchar(1)
Division smallint
timestamp timestamp!
CompressBody varbinary(max)
OwnerTypeRoleLevel int!
OwnerTypeRoleRefPoint nchar(1)
ViewRightsOwner int
ViewRightsType smallint =0
ViewRightsTypeValue nvarchar(50)
ViewRightTypeRoleLevel int
ViewRightTypeRoleRefPoint nchar(1)
LayoutReference int
SMSContractID uniqueidentifier
SMSConfigurationID uniqueidentifier
ExtCustomerSecurity bit!
primary clustered (ID)
index BacoDiscussionsIdx1 (ParentID, CreatedBy, JobLevel, Status)
index BacoDiscussionsIdx10 (GroupID, Category, SubCategory, IsTemplate)
index BacoDiscussionsIdx11 (Company, Status)
index BacoDiscussionsIdx13 (Assortment)
index BacoDiscussionsIdx14 (NewsType, LanguageID, ModifiedDate)
index BacoDiscussionsIdx15 (HumResID, JobLevel)
index BacoDiscussionsIdx16 (CmpWwn, JobLevel)
index BacoDiscussionsIdx17 (ItemCode, JobLevel)
index BacoDiscussionsIdx18 (ModifiedDate desc, Status, NewsType, JobLevel)
index BacoDiscussionsIdx19 (IsTemplate)
index BacoDiscussionsIdx2 (CreatedDate)
index BacoDiscussionsIdx20 (IsMailMerge)
index BacoDiscussionsIdx21 (CreatedBy, ModifiedDate)
index BacoDiscussionsIdx23 (EntryKey)
index BacoDiscussionsIdx24 (OpportunityID)
index BacoDiscussionsIdx25 (ModifiedDate, ID)
index BacoDiscussionsIdx3 (Category, SubCategory, HID)
index BacoDiscussionsIdx4 (CreatedBy, ViewDate)
index BacoDiscussionsIdx5 (HID)
index BacoDiscussionsIdx6 (Status, HID)
index BacoDiscussionsIdx7 (CreatedBy, CreatedDate)
index BacoDiscussionsIdx8 (ModifiedDate, GroupID, Category)
index BacoDiscussionsIdx9 (ViewDate, GroupID, Category)
index BacodiscussionsIdx22 (ProjectNr)
index IX_BacoDiscussions_CntID (cnt_id)
index IX_BacoDiscussions_DocSchedule (Status, ExpiryDate)
index IX_BacoDiscussions_ItemnumberidJoblevel (ItemNumberID, JobLevel)
index IX_BacoDiscussions_OrderNumber (OrderNumber)
index IX_BacoDiscussions_OurRefYourRef (OurRef, YourRef)
index IX_BacoDiscussions_OwnerOwnerType (Owner, OwnerType)
index IX_BacoDiscussions_ParentIdViewDate (ParentID, ViewDate)
index IX_BacoDiscussions_TypeJobLevelStatus (Type, JobLevel, Status)
index IX_BacoDiscussions_ViewRightOwnerType (ViewRightsOwner, ViewRightsType)
index timestamp (timestamp)`,
  BacoDiscussionVersions: `
ID uniqueidentifier! =newid()
HID int! identity
DocumentID uniqueidentifier!
Version nvarchar(20)!
CreatedBy int!
CreatedDate datetime! =getdate()
ModifiedBy int
ModifiedDate datetime! =getdate()
Subject nvarchar(256)!
Body nvarchar(max)
Filename nvarchar(255)
Attachment varbinary(max)
Status int! =1
StatusText nvarchar(100)
FPIntroText nvarchar(200)
StartDate datetime
VersionNote nvarchar(max)
CheckedOut datetime
CheckedOutBy int
Division smallint
timestamp timestamp!
CompressBody varbinary(max)
primary clustered (ID)
index BacoDiscussionVersionsIdx1 (HID)
index BacoDiscussionVersionsIdx2 (CreatedDate)
index BacoDiscussionVersionsIdx3 (ModifiedDate)
index BacoDiscussionVersionsIdx4 (Status, HID)
index BacoDiscussionVersionsIdx5 (CreatedBy, CreatedDate)
index BacoDiscussionVersionsIdx6 (ModifiedBy, ModifiedDate)
index BacoDiscussionVersionsIdx7 (StartDate, Status)
index DocumentVersion unique (DocumentID, Version)
index timestamp (timestamp)`,
  BacoDiscussionFixedTypes: `
TypeID int!
CreatedDate datetime =getdate()
ModifiedDate datetime =getdate()
ModifiedBy int
SystemType tinyint!
Description nvarchar(200)!
Active tinyint =1
Policy uniqueidentifier
Manager int
DefSecurity smallint =10
EditSecurity tinyint =1
DefGroupID int
DefCategory uniqueidentifier
DefSubCategory uniqueidentifier
Attachment tinyint =1
UsePublish tinyint =1
UseRating tinyint =1
UseStatistics tinyint =1
UseOwner tinyint =1
Cr_Security smallint =10
Cr_SystemGen tinyint =0
Cr_Role1 int
Cr_Level1 int
Cr_Role2 int
Cr_Level2 int
Cr_Role3 int
Cr_Level3 int
Ap_Use tinyint =1
It_Use tinyint =0
It_Default nvarchar(30)
It_Selection nvarchar(255)
It_Status nchar(1)
It_Label nvarchar(255)
As_Use tinyint =0
As_Default int
Re_Use tinyint =0
Re_Type nchar(1)
Re_Status nchar(1)
Re_Selection nvarchar(255)
Re_Label nvarchar(255)
Ac_Use tinyint =0
Ac_Type nchar(1)
Ac_Selection nvarchar(255)
Ac_Label nvarchar(255)
Pr_Use tinyint =0
Pr_Default nvarchar(20)
Pr_Selection nvarchar(255)
Fi_Use tinyint =0
Fi_Selection nvarchar(255)
Fi_OurRef tinyint
Fi_YourRef tinyint
It_UseNumber tinyint!
DaysToExpiry int
OrderNumber_Use tinyint!
ShipmentMethod_Use tinyint!
PaymentReference_Use tinyint!
Warehouse_Use tinyint!
TemplateID uniqueidentifier
VersionType nchar(1)! ='N'
EditRights nchar(1)! ='Y'
DeleteRights nchar(1)! ='Y'
Sec_Ap_Use tinyint =0
Division smallint
GroupID uniqueidentifier
CreatedBy int
Opportunity_Use tinyint!
Opportunity_Default int
Opportunity_Selection nvarchar(255)
UseReports tinyint!
AllowReplies bit! =1
UseInBackOffice bit! =1
UseExtCustomerSecurity bit!
UseLanguageID tinyint! =1
UseCompany tinyint! =1
UseVote tinyint!
FullText bit! =1
ArchiveMethods nchar(1)! ='N'
ArchiveDays int!
AllowCheckoutDays int!
BlockHiddenManEntry nchar(1)! ='A'
NumMajorVersionAllow int!
ActionOldMajorVersion nchar(1)! ='A'
AllowScripting bit! =1
ViewRightsOwner int!
ViewRightsType smallint!
ViewRightsTypeValue nvarchar(50)
ViewRightTypeRoleLevel int
ViewRightTypeRoleRefPoint nchar(1)
EditRightsOwner int!
EditRightsType smallint!
EditRightsTypeValue nvarchar(50)
EditRightTypeRoleLevel int
EditRightTypeRoleRefPoint nchar(1)
ApprovalRole int
ApprovalRoleLevel int
ApprovalRoleRefPoint nchar(1)
DefSecurityTo smallint
ShowEditRightsInfo bit!
EnableTagging bit!
EditViewRights bit! =1
Sms_Contract_Use tinyint =0
Sms_Contract_Default uniqueidentifier
Sms_Contract_Selection nvarchar(255)
Sms_Config_Use tinyint =0
Sms_Config_Default uniqueidentifier
Sms_Config_Selection nvarchar(255)
primary clustered (TypeID)`,
  BacoDiscussionGroups: `
ID int!
GroupOrder int!
Description nvarchar(100)!
AllowReplies bit! =1
RestrictedRights bit!
Publish bit!
GroupIcon varbinary(max)
GroupIconFileName nvarchar(255)
UseProductLine tinyint!
UseItems tinyint!
UseHumResID tinyint!
UseCmpWwn tinyint!
UseLanguageID tinyint!
UseCompGroup tinyint! =1
UseCompany tinyint! =1
UseProjectNr tinyint!
UseEntryKey tinyint!
UseVote tinyint!
TemplateID uniqueidentifier
UseReports tinyint =0
UseItemNumber tinyint!
UseOpportunity tinyint!
Division smallint
primary clustered (ID)`,
  BacoDiscussionCategories: `
ID uniqueidentifier! =newid()
GroupID int!
Category nvarchar(30)!
Division smallint
TemplateID uniqueidentifier
primary clustered (ID)
index BDCategories01 unique (GroupID, Category)`,
  BacoDiscussionSubCategories: `
ID uniqueidentifier! =newid()
GroupID int!
CategoryID uniqueidentifier
Category nvarchar(30)!
SubCategory nvarchar(30)!
NeedsApproval bit!
SecurityLevel int! =10
FullText bit! =1
ForumCustomer bit!
ForumReseller bit!
ForumEmployee bit!
ForumDescription nvarchar(255)
Division smallint
DocumentTypeID int
CheckField int =0
primary clustered (ID)
index BDSubCategories01 unique (GroupID, Category, SubCategory)`,
  BacoDiscussionCounts: `
GroupID int!
Category nvarchar(30)
SubCategory nvarchar(30)
JobLevel int!
RecCount int!
NewCount int!
Division smallint
index BDCountsIdx01 unique clustered (GroupID, Category, SubCategory, JobLevel)`,
  BacoDiscussionPictures: `
ID uniqueidentifier! =newid()
Filename nvarchar(255)
Division smallint
CreatedDate datetime! =getdate()
Picture varbinary(max)
primary clustered (ID)`,
  BacoDiscussionStdPictures: `
ID uniqueidentifier! =newid()
Description nvarchar(30)!
Picture varbinary(max)
Filename nvarchar(255)
Type nvarchar(30)!
Width int!
Height int!
Size int!
Division smallint
primary clustered (ID)`,
  BDPictureRefs: `
DocID uniqueidentifier!
PictureID uniqueidentifier!
AttachmentID uniqueidentifier
Version nvarchar(20)
Division smallint
index BDPictureRefsIdx1 (DocID)
index BDPictureRefsIdx2 (PictureID)
index BDPictureRefs_Index clustered (DocID, PictureID)`,
  BacoDiscussionStates: `
State int!
Description nvarchar(30)
TermID int
Division smallint
primary clustered (State)`,
  DocumentReferences: `
Document uniqueidentifier!
EntityType int!
Entity uniqueidentifier!
primary clustered (Entity, Document)
index IX_Document (Document, Entity)`,
  DocumentStatistics: `
Document uniqueidentifier!
ReferencesOut int!
ReferencesIn int!
timestamp timestamp!
primary clustered (Document)`,
  DocumentCorporateTags: `
ID int! identity
TagID int!
DocumentID uniqueidentifier!
Tag nvarchar(170)!
CreatedBy int!
DocVersion nvarchar(20)
CreatedDate datetime! =getdate()
Division smallint
index IX_DocumentCorporateTags clustered (DocumentID, CreatedBy)
index IX_DocumentTagID (TagID)`,
  Attachments: `
ID uniqueidentifier! =newsequentialid()
Entity uniqueidentifier!
EntityType int!
Attachment varbinary(max)!
AttachmentFileName nvarchar(255)!
AttachmentFileExtension nvarchar(20)
AttachmentType int!
AttachmentURL nvarchar(500)
VersionID nvarchar(20)
AttachmentSize int
Division smallint
primary clustered (ID)
index IX_Attachments_Entity (Entity)
index IX_Attachments_EntityType (Entity, EntityType)
index IX_Attachments_MailMerge (AttachmentFileExtension)`,
  Words: `
ID int! identity
Word nvarchar(64)! collate SQL_Latin1_General_CP1_CI_AI
UsedCount int =0
UsedCountDocuments int!
UsedCountRequests int!
UsedCountAttachments int!
primary clustered (Word)
index IX_WordsID (ID)`,
  WordReferences: `
Word int!
Entity uniqueidentifier!
EntityType int!
SecurityLevel int!
Language nchar(3)
Score int =0
InSubject bit =0
InSummary bit =0
InDocCount int =0
InAttachmentCount int =0
SubEntity uniqueidentifier
primary clustered (Word, EntityType, Entity)
index IX_Entity (Entity, EntityType)
index IX_Entitytype (EntityType, Entity, SubEntity)
index IX_Score (Word, Score, Entity, EntityType, SecurityLevel)`,
  WordSynonyms: `
ID int! identity
Word int!
SynonymGroup uniqueidentifier!
Creator int!
Created datetime!
primary clustered (ID)
index IX_SynonymGroup (SynonymGroup)
index IX_Word (Word)`,
  NoiseWords: `
Word nvarchar(64)!
Language nchar(3)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (Word)`,
  MailMergePending: `
ID uniqueidentifier! =newid()
HID int! identity
ReportType nvarchar(30)!
Subject nvarchar(255)
AttachmentName nvarchar(50)
SQLQuery nvarchar(max)
ReportLayout uniqueidentifier
Status int!
DateProcessed datetime
LogID uniqueidentifier
SenderMail nvarchar(255)
EMail nvarchar(255)
ReportName nvarchar(30)
AddressType nchar(3)
ReferenceDate datetime
Parameters nvarchar(max)
DateStarted datetime
Division smallint
syscreated datetime! =getdate()
syscreator int!
primary (ID)
index IX_MailMergePending_HID (HID)
index IX_MailMergePending_ReportTypeStatus (ReportType, Status)
index IX_MailMergePending_syscreator (syscreator)
index MailMergePending_Index clustered (ID)`,
  WordMergeDocuments: `
ID uniqueidentifier!
Name nvarchar(100)!
GroupID uniqueidentifier!
Description nvarchar(max)
FileContent varbinary(max)
FileName nvarchar(max)
Path nvarchar(max)
InheritRolesFromGroup bit!
MergeType tinyint
MergeMethod tinyint
SecurityLevel int
WordMergeType tinyint!
DocumentType int
IsStandard bit
Language nchar(3)
Setting nvarchar(max)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Timestamp timestamp!
primary clustered (ID)
index IX_WordMergeDocuments_GroupID (GroupID)
index IX_WordMergeDocuments_Name (Name)`,
  WordMergeLog: `
ID uniqueidentifier! =newid()
MailMergePendingID uniqueidentifier!
DocumentID uniqueidentifier
AttachmentID uniqueidentifier
Email nvarchar(100)
Status int!
sysCreated datetime! =getdate()
primary clustered (ID)`,
  BacoProcessLog: `
LogID int! identity
LogDate datetime! =getdate()
HumresID int!
ProcessName nvarchar(60)!
LogType int!
LogText nvarchar(2000)
CommandLine nvarchar(500)
Server nvarchar(30)
Division smallint
primary (LogID)
index LogDate clustered (LogDate)
index ProcessName_LogDate (ProcessName, LogDate)`,
  BacoErrorLog: `
LogID int! identity
LogDate datetime! =getdate()
SessionID int!
HumresID int!
CustomerID uniqueidentifier
App nvarchar(40)
WebServer nvarchar(30)
Machine nvarchar(30)
LogText nvarchar(2000)
Division smallint
primary (LogID)
index App_LogDate (App, LogDate)
index LogDate clustered (LogDate)`,
  BacoLoginLog: `
ID int! identity
Created datetime! =getdate()
HumresID int!
Status nvarchar(20)!
primary clustered (ID)`,
  BacoAppLog: `
ID uniqueidentifier! =newid()
Created datetime! =getdate()
SessionID int!
HumresID int!
DelegateID int
SecurityLevel int!
CustomerID uniqueidentifier
App nvarchar(80)!
QueryString nvarchar(1000)
DataKey nvarchar(40)
ServerName nvarchar(30)
ServerAddress nvarchar(57)
HostName nvarchar(30)
ClientAddress nvarchar(57)
Duration int
SPID int
Division smallint
primary (ID)
index App_Created (App, Created)
index App_DataKey_Created (App, DataKey, Created)
index Created (Created)
index CustomerID_Created (CustomerID, Created)
index HumresID_Created clustered (HumresID, Created)
index SessionID_Created (SessionID, Created)`,
  BacoAppLogApps: `
Day smalldatetime!
Rank int!
App nvarchar(40)!
AppCount int!
AppAverageDuration int!
AppMaxDuration int!
Division smallint
primary clustered (Day, Rank)`,
  BacoAppLogDays: `
Day smalldatetime!
PageViews int!
PageViewsEmployees int!
PageViewsResellers int!
PageViewsCustomers int!
PageViewsPublic int!
Resources int!
Resellers int!
Customers int!
Division smallint
AverageApplicationDuration int
primary clustered (Day)`,
  BacoAppLogHours: `
Day smalldatetime!
Hour int!
PageViews int!
PageViewsEmployees int!
PageViewsResellers int!
PageViewsCustomers int!
PageViewsPublic int!
Division smallint
primary clustered (Day, Hour)`,
  EbcDataLog: `
ID uniqueidentifier! =newid()
Component uniqueidentifier!
Property uniqueidentifier
DataKey nvarchar(50)!
Action smallint!
OldValue nvarchar(255)
NewValue nvarchar(255)
Comment nvarchar(255)
Created datetime! =getdate()
Creator int!
Delegate int
Division smallint
primary (ID)
index Component_Created (Component, Created)
index Created (Created)
index Creator_Created (Creator, Created)
index Index1 clustered (Component, DataKey)`,
  DeletionLogs: `
ID int! identity
TableName nvarchar(100)!
KeyString1 nvarchar(50)
KeyString2 nvarchar(50)
KeyString3 nvarchar(50)
KeyString4 nvarchar(50)
KeyString5 nvarchar(50)
KeyInt1 int
KeyInt2 int
KeyInt3 int
KeyInt4 int
KeyInt5 int
KeyDate1 datetime
KeyDate2 datetime
KeyDate3 datetime
KeyGuid1 uniqueidentifier
KeyGuid2 uniqueidentifier
KeyGuid3 uniqueidentifier
CompanyCode nchar(3)!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index DelKey clustered (TableName, CompanyCode, timestamp)`,
  BackgroundJobSettings: `
ID int!
Assembly nvarchar(255)!
Class nvarchar(255)!
Parameters nvarchar(255)
Enabled bit!
Interval tinyint! =1
Counter tinyint!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  BacoSettings: `
SettingType int!
SettingGroup nvarchar(255)!
SettingName nvarchar(60)!
ValueType int!
StringValue nvarchar(255)
LongValue int
DoubleValue float
DateValue datetime
XMLValue nvarchar(max)
Division smallint
primary clustered (SettingType, SettingGroup, SettingName)`,
  Settings: `
SettingGroup nvarchar(30)!
SettingName nvarchar(30)!
ValueType int!
BitValue tinyint
LongValue int
DblValue float
DateValue datetime
StringValue nvarchar(255)
BinaryValue varbinary(255)
Editable tinyint
Description nvarchar(60)
TermID int
Category nvarchar(30)
Profile nchar(10)
Division smallint
primary clustered (SettingGroup, SettingName)
index Profile (Profile, SettingGroup)`,
  BacoDelegations: `
DelegatedFrom int!
DelegatedTo int!
Enabled bit! =1
Division smallint
primary clustered (DelegatedFrom, DelegatedTo)`,
  BacoFunctions: `
ID int!
Description nvarchar(255)!
DescriptionTermID int
Product int!
Target nvarchar(2000)
UseDivision bit! =1
Notes nvarchar(max)
Division smallint
primary clustered (ID)
index IX_BacoFunctions_Product (Product)`,
  BacoFunctionRoles: `
ID uniqueidentifier!
FunctionID int!
RoleID int!
RoleLevel int!
Division smallint
primary (ID)
index FunctionID_RoleID unique clustered (FunctionID, RoleID)`,
  BacoFreeNumbers: `
NumberKey nvarchar(40)!
FreeNumber int! =1
Division smallint
primary clustered (NumberKey)`,
  Terms: `
ID int!
LanguageCode nchar(3)!
Description nvarchar(255)
Division smallint
primary clustered (ID, LanguageCode)`,
  ExactLicense: `
CustomerID nvarchar(30)!
Name nvarchar(60)!
Type varbinary(max)!
Number nvarchar(30)!
SequenceNumber int!
IssueDate varbinary(max)!
ActivationDate datetime!
ExpirationDate varbinary(max)!
ExpirationDate2 varbinary(max)
Checksum varbinary(max)!
Certificate varbinary(max)!
Division smallint
Version smallint
index ExactLicense_Index clustered (CustomerID)`,
  LicenseUserLog: `
logID bigint! identity
snapshotID bigint!
batchNum tinyint!
logUsr nvarchar(200)!
logStart datetime
logInactive datetime
logStatus nvarchar(1)
logBlocked tinyint!
logRoles nvarchar(500)
logDivision nvarchar(3)
syscreated datetime! =getdate()
primary clustered (logID)
index IX_LicenseUserLog_logRoles (logRoles)
index IX_LicenseUserLog_logUsr (logUsr)
index IX_LicenseUserLog_snapshotID (snapshotID)`,
  LicenseUserSnapshot: `
snapshotID bigint! identity
logTransID nvarchar(30)!
logDate datetime!
licNumber nvarchar(30)!
dbPath nvarchar(400)!
logBatchTotal tinyint! =1
logProcessTotal tinyint!
logSource smallint!
syscreated datetime! =getdate()
sysmodified datetime
primary clustered (snapshotID)
index IX_LicenseUserSnapshot_licNumber (licNumber)
index IX_LicenseUserSnapshot_logTransID unique (logTransID)`,
  XMLReplications: `
ID uniqueidentifier! =newid()
Topic nvarchar(30)!
Source uniqueidentifier!
Account uniqueidentifier
Division nchar(3)
DivisionX smallint
StartDate datetime! =getdate()
EndDate datetime
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  XMLReplicationSources: `
ID uniqueidentifier! =newid()
Name nvarchar(30)!
WebSite nvarchar(256)!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  XMLEvents: `
ID uniqueidentifier! =newid()
CompanyCode nchar(3)!
BatchID int!
HumresID int!
EventType int!
EventDescription nvarchar(1000)
EventDate datetime! =getdate()
Topic nvarchar(30)
Node nvarchar(30)
ImportExport nchar(1)
DataKey nvarchar(40)
DataKeyAlt nvarchar(40)
XMLNode nvarchar(max)
Division smallint
primary (ID)
index IX_XMLEvents_CompanyBatch clustered (CompanyCode, BatchID)
index IX_XMLEvents_CompanyTopic (CompanyCode, Topic, ImportExport, EventDate)
index IX_XMLEvents_HumresCompany (HumresID, CompanyCode)`,
  XMLTopics: `
ID uniqueidentifier!
CompanyCode nvarchar(3)!
Topic nvarchar(30)!
TopicTS binary(8)!
TopicSM datetime
Division smallint
primary (ID)
index UQ_XMLTopics_CompanyTopic unique clustered (CompanyCode, Topic)`,
  XMLTopicHistory: `
ID uniqueidentifier!
CompanyCode nvarchar(3)!
Topic nvarchar(30)!
ts_d binary(8)
ts_u binary(8)
Division smallint
primary (ID)
index UQ_XMLTopicHistory_CompanyTopic unique clustered (CompanyCode, Topic)`,
}

/** The tables around those, in the same form. */
export const supportingTables: Readonly<Record<string, string>> = {
  bdgtbl: `
ID int! identity
bud_meth nchar(8)
verd_calc nchar(1)
kstplcode nchar(8)
kstdrcode nchar(8)
periode nchar(3)
percentage float!
bedrag float!
aantal float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index bdgtbl unique clustered (bud_meth, periode, kstplcode, kstdrcode)
index butkdr unique (kstdrcode, bud_meth, ID)
index butkpl unique (kstplcode, bud_meth, ID)
index butper unique (periode, bud_meth, ID)`,
  bdgmth: `
ID int! identity
bud_meth nchar(8)
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
verd_srt nchar(1)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index bdgmth unique clustered (bud_meth)
index bumtbl unique (verd_srt, ID)`,
  BankAccounts: `
BankAccount nvarchar(34)!
ID int! identity
HumanResourceID int
NameAddressDateBank uniqueidentifier
BankAccountIncludingMask nvarchar(50)!
CurrencyCode nchar(3)!
SWIFTCode nvarchar(11)
BICCode nvarchar(30)
Description nvarchar(250)! =''
CurrentBalance float!
ExpiryDate datetime
IdentificationNumberBank nvarchar(20)
IdentificationNumberBankOffice nvarchar(20)
InternetAddress nvarchar(120)
StartDate datetime
BankAccountType nchar(1)!
CreditLine float!
Notes nvarchar(max)
LedgerAccount nchar(9)
PaymentInTransitAccount nchar(9)
bedrnr nchar(3)
Creditor nchar(6)
AccountNumberBank nvarchar(50)
land_isonr nchar(3)
BankName nvarchar(50)
CostsPayments float!
CostsReceipts float!
DebitInterest float!
CreditInterest float!
MaxLines int
MaxAmount float
Purpose nchar(1)! ='B'
DocumentNumber nvarchar(20)
FixedCostsYr float!
DocAttachmentID uniqueidentifier
Blocked tinyint!
CostsPaymentRun float!
CreditCardType nchar(1)
PresetCode nchar(8)
MenuBar nchar(1)
eftterminal nchar(1)
eftport nchar(1)
cardreader nchar(1)
crdr_port nchar(1)
fontsize smallint! =14
colfield0 nchar(2)
colwidth0 int!
colfield1 nchar(2)
colwidth1 int!
colfield2 nchar(2)
colwidth2 int!
colfield3 nchar(2)
colwidth3 int!
colfield4 nchar(2)
colwidth4 int!
colfield5 nchar(2)
colwidth5 int!
colfield6 nchar(2)
colwidth6 int!
colfield7 nchar(2)
colwidth7 int!
colfield8 nchar(2)
colwidth8 int!
colfield9 nchar(2)
colwidth9 int!
colfield10 nchar(2)
colwidth10 int!
InvoiceLayout nchar(8)
PrintLayout tinyint!
magcode nchar(4)
CountMandatory tinyint!
LimitAmount float!
CashierMandatory tinyint!
Journal nchar(3)
Excluding tinyint!
Header1 nvarchar(94)
Header2 nvarchar(94)
Header3 nvarchar(94)
Header4 nvarchar(94)
Trailer1 nvarchar(94)
Trailer2 nvarchar(94)
Trailer3 nvarchar(94)
Trailer4 nvarchar(94)
AccountSequenceNumber nchar(2)
Cashier nchar(1)! ='N'
DebtorMandatory tinyint =0
BankAccountRef nvarchar(34)! =''
ProcessorCode nvarchar(10)
MerchantNumber nvarchar(32)
PCChargeDirectory nvarchar(255)
ActiveLDPCode nchar(8)
InActiveLDPCode nchar(8)
Officenumber nvarchar(20)
Contractnumber nvarchar(20)
Suffix nchar(10)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
IBAN nvarchar(68)
primary (ID)
index BankAccounts unique clustered (BankAccount)
index ix_Creditor (Creditor)
index ix_NameAddressDateBank (NameAddressDateBank)`,
  OutstandingTerms: `
ID uniqueidentifier! =newid()
TermID int!
DebtorNumber nchar(6)
TCCode nchar(3)
AmountDC float =0
AmountTC float =0
Description nvarchar(max)
InvoiceNumber nvarchar(30)
SupplierInvoiceNumber nvarchar(40)
DueDate datetime
CompanyCode nchar(3)
InvoiceDate datetime
TransactionType nchar(1)
Type nchar(1)!
PaymentCondition nchar(2)
ReminderLayout int =0
LastReminderDate datetime
Blocked bit =0
BTtimestamp binary(8)!
GBtimestamp binary(8)!
sysguid uniqueidentifier!
syscreated datetime! =getdate()
syscreator int!
PaymentDate datetime
StatementType nchar(1)
primary (ID)
index IX_OutstandingTerms_DivisionDebtor clustered (CompanyCode, DebtorNumber)`,
  OutstandingTermLinks: `
ID uniqueidentifier! =newid()
TermGuid uniqueidentifier
RequestGuid uniqueidentifier
BTtimestamp binary(8)!
GBtimestamp binary(8)!
primary (ID)
index IX_OutstandingTermLinks_TermGuid clustered (TermGuid)`,
  ConsolidationStructures: `
ID int! identity
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
Division nchar(3)!
Parent nchar(3)
Consolidate bit!
Method nchar(1)
Status nchar(1)! ='A'
ParentStartYear smallint!
ParentStartPeriod nchar(3)!
ParentEndYear smallint
ParentEndPeriod nchar(3)
primary clustered (ID)
index IX_ConsoStruc_ParentDivision (Division, Parent, Status, ParentStartYear, ParentStartPeriod, ParentEndYear, ParentEndPeriod)`,
  ConsolidationBalances: `
ID int! identity
Parent nchar(3)
Division nchar(3)!
PresentationCurrency nchar(3)!
DivisionGL nchar(9)!
DivisionYear smallint!
DivisionPeriod nchar(3)!
AmountDebit float!
AmountCredit float!
DivisionCurrency nchar(3)
DivisionAmountOriginal float!
ExchangeRate float
ExchangeRateType int
RecordType nchar(1)
ProcessOrigin nchar(1)
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_Balance (Division, RecordType, PresentationCurrency, DivisionGL, DivisionYear, DivisionPeriod)`,
  OrganizationStructures: `
ID int! identity
Parent nchar(3)
Status nchar(1)! ='A'
ParentStartYear smallint!
ParentStartPeriod nchar(3)!
ParentEndYear smallint
ParentEndPeriod nchar(3)
Division nchar(3)!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_OrgStruc_ParentDivision (Division, Parent, Status, ParentStartYear, ParentStartPeriod, ParentEndYear, ParentEndPeriod)`,
  GLMaps: `
ID int! identity
Parent nchar(3)!
ParentGL nchar(9)
ExchangeRateType int
ParentYear smallint!
ParentPeriod nchar(3)!
HistoricalDate datetime
DivisionGL nchar(9)!
Division nchar(3)!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_GLMaps_GetGLMaps (Division, Parent, ParentYear, ParentPeriod)
index IX_GLMaps_GetParentGL unique (Division, DivisionGL, Parent, ParentYear, ParentPeriod)`,
  GLHistoryMaps: `
ID int! identity
Parent nchar(3)!
ParentGL nchar(9)
ExchangeRateType int
ParentYear smallint!
ParentPeriod nchar(3)!
HistoricalDate datetime
DivisionGL nchar(9)!
Division nchar(3)!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)`,
  AccountReportCategories: `
AccountReportCategory int!
Description nvarchar(60)
DescriptionTermID int!
DescriptionSuffix nvarchar(60)
DescriptionSuffixTermID int
Division smallint
Multiplier float! =1
Visible bit! =1
ReportOrder int
timestamp timestamp!
primary clustered (AccountReportCategory)`,
  AccountConversionTypes: `
AccountConversionType int!
Description nvarchar(60)
DescriptionTermID int!
Division smallint
timestamp timestamp!
primary clustered (AccountConversionType)`,
  AccountClasses: `
ID uniqueidentifier! =newid()
ClassID int!
AccountClassCode nvarchar(30)!
Description nvarchar(160)
Description_0 nvarchar(160)
Description_1 nvarchar(160)
Description_2 nvarchar(160)
Description_3 nvarchar(160)
Description_4 nvarchar(160)
IdentID int! identity
Division smallint
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index IX_AccountClassCode (AccountClassCode)
index IX_AccountClasses unique clustered (ClassID, AccountClassCode)`,
  AccountClassNames: `
ClassID int! identity
Description nvarchar(60)
Description_0 nvarchar(60)
Description_1 nvarchar(60)
Description_2 nvarchar(60)
Description_3 nvarchar(60)
Description_4 nvarchar(60)
Enabled bit!
Fixed bit!
CompanyCode nchar(3)
ClassNumber int
Division smallint
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ClassID)`,
  CompanyClasses: `
ID uniqueidentifier! =newid()
ClassID int!
CompanyClassCode nvarchar(30)!
Description nvarchar(60)
ParentClassCode nvarchar(30)
Level int! =1
Division smallint
timestamp timestamp!
primary (ID)
index IX_CompanyClasses unique clustered (ClassID, CompanyClassCode)
index IX_CompanyClassesRelationship unique (ClassID, CompanyClassCode, ParentClassCode)`,
  CompanyClassNames: `
ClassID int!
Description nvarchar(60)
Division smallint
timestamp timestamp!
primary clustered (ClassID)`,
  CostcenterClasses: `
ID uniqueidentifier! =newid()
ClassID int!
CostcenterClassCode nvarchar(30)!
Description nvarchar(60)
Division smallint
timestamp timestamp!
primary (ID)
index IX_CostcenterClasses unique clustered (ClassID, CostcenterClassCode)`,
  CostcenterClassNames: `
ClassID int!
Description nvarchar(60)
Division smallint
timestamp timestamp!
primary clustered (ClassID)`,
  betcd: `
ID int! identity
betcond nchar(2)
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
kredbep nchar(1)
kbdagen smallint!
kbdagen2 smallint!
percentag float!
percentag2 float!
termijn smallint!
dagvmnd smallint!
maanden smallint!
type_verv nchar(1)
brut_net_f nchar(1)
termijnen tinyint!
type_verv1 nchar(1)
type_verv2 nchar(1)
type_verv3 nchar(1)
type_verv4 nchar(1)
type_verv5 nchar(1)
termijn1 smallint!
termijn2 smallint!
termijn3 smallint!
termijn4 smallint!
termijn5 smallint!
int_perc float!
brut_net_p nchar(1)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index betcd unique clustered (betcond)`,
  verslg: `
ID int! identity
verwerknr nchar(10)
bkjrcode smallint
periode nchar(3)
dagbknr nchar(3)
oms40 nvarchar(40)
datum datetime
tot_debet float!
tot_credit float!
user_id nchar(8)
aant_afgdr smallint!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index vslbjr unique (bkjrcode, periode, dagbknr, ID)
index vsldat unique (datum, verwerknr, ID)
index vslnr unique clustered (verwerknr)
index vsluid unique (user_id, datum, verwerknr, ID)`,
  land: `
ID int! identity
landcode nchar(3)
land_isonr nchar(3)
oms60_0 nvarchar(60)
oms60_1 nvarchar(60)
oms60_2 nvarchar(60)
oms60_3 nvarchar(60)
oms60_4 nvarchar(60)
lid_eu tinyint!
land_cbs nchar(3)
btw_land nchar(2)
swiftvalcd nchar(3)
iso_valcd nchar(3)
btwvrtnr nchar(2)
syscreated datetime! =getdate()
active tinyint! =1
class_01 nvarchar(30)
syscreator int!
sysmodified datetime! =getdate()
class_02 nvarchar(30)
oms30_0 nvarchar(30)
sysmodifier int!
class_03 nvarchar(30)
sysguid uniqueidentifier! =newid()
class_04 nvarchar(30)
Division smallint
timestamp timestamp!
index land_Index clustered (ID)`,
  DivisionPeople: `
ID uniqueidentifier! =newid()
PersonID int!
Division nchar(3)! ='001'
DivisionDebtorID uniqueidentifier
DivisionCreditorID uniqueidentifier
MainDivision bit!
Manager int
Assistant int
CostUnit nchar(8)
CostCenter nvarchar(30)
Phone nvarchar(25)
Extension nvarchar(10)
Mobile nvarchar(25)
Fax nvarchar(25)
MainLocation nvarchar(10)
Location nvarchar(10)
Room nvarchar(10)
Email nvarchar(100)
CurrentRating nchar(3)
PreviousRating nchar(4)
SecurityLevel int!
BackOfficeBlocked tinyint!
Status nchar(1)
Type nchar(1)
JobTitle nvarchar(12)
JobLevel int!
StartDate datetime! =getdate()
Inactive datetime
ContractEndDate datetime
Reason nvarchar(120)
FTE float!
Rate nvarchar(30)
InternalRate float!
PurchaseLimit float!
SalesLimit float!
InvoiceLimit float!
RMALimit float!
sysmodified datetime! =getdate()
sysmodifier int!
syscreated datetime! =getdate()
syscreator int!
primary (ID)
index IX_DivisionPeople unique clustered (Division, PersonID, ID)`,
  cisect: `
ID int! identity
sct_code nchar(10)
ml_desc_0 nvarchar(70)
ml_desc_1 nvarchar(70)
ml_desc_2 nvarchar(70)
ml_desc_3 nvarchar(70)
ml_desc_4 nvarchar(70)
PolicyDocId uniqueidentifier
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index PolicyDoc (PolicyDocId)
index cisect unique clustered (sct_code)`,
  cisize: `
ID int! identity
siz_code nchar(10)
ml_desc_0 nvarchar(40)
ml_desc_1 nvarchar(40)
ml_desc_2 nvarchar(40)
ml_desc_3 nvarchar(40)
ml_desc_4 nvarchar(40)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index cisize unique clustered (siz_code)`,
  SubSectors: `
ID int! identity
SubSectorID nchar(10)! ='1'
SectorID int!
Description nvarchar(100)!
PolicyDocId uniqueidentifier
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary (SubSectorID)
index Description (Description)
index PolicyDoc (PolicyDocId)
index SectorID clustered (SectorID)`,
  source: `
ID int! identity
src_code nvarchar(3)!
ml_desc_0 nvarchar(40)
ml_desc_1 nvarchar(40)
ml_desc_2 nvarchar(40)
ml_desc_3 nvarchar(40)
ml_desc_4 nvarchar(40)
IsUserDefined tinyint!
TermId int
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index IsUserDefinedSrc unique (IsUserDefined, src_code)
index source_Index clustered (ID)
index source_code unique (src_code)`,
  AccountCategories: `
ID uniqueidentifier!
CategoryID int!
AccountCategoryCode nvarchar(30)!
Description nvarchar(60)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary (ID)
index IX_AccountCategories unique clustered (CategoryID, AccountCategoryCode)`,
  AccountCategoryNames: `
CategoryID int!
Description nvarchar(60)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary clustered (CategoryID)`,
  ciFreeFields: `
ID uniqueidentifier! =newid()
BedrNr nchar(3)!
TableName nvarchar(30)!
ColumnName nvarchar(30)!
Description nvarchar(128)
SelectionValues nvarchar(max)
Selection nvarchar(1000)
Reference int
Division smallint
TableID int
TermID int
primary (ID)
index FreeField (TableName, ColumnName)
index XAK1ciFreeFields unique clustered (TableName, BedrNr, ColumnName, TableID)`,
  pred: `
ID int! identity
predcode nchar(4)
aan_oms nvarchar(60)
aanhef nvarchar(60)
abbreviation nchar(8)
defaulttitle tinyint
language nchar(3)
gender nchar(1)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index ix_LanguageDefaultTitle (language, defaulttitle, predcode)
index pred unique clustered (predcode)`,
  taal: `
ID int! identity
taalcode nchar(3)
oms30_0 nvarchar(30)
oms30_1 nvarchar(30)
oms30_2 nvarchar(30)
oms30_3 nvarchar(30)
oms30_4 nvarchar(30)
oms_org nvarchar(30)
active tinyint!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index taal unique clustered (taalcode)`,
  VIESResult: `
ID uniqueidentifier! =newid()
Account uniqueidentifier!
VatNumber nvarchar(40)!
CountryCode nchar(3)
ValidationStatus nchar(2)
ValidationDate datetime
RequestIdentifier varchar(50)
ValidationID uniqueidentifier
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_VIESResult_ValidationID (ValidationID)
index IX_VIESResult_ValidationStatus (ValidationStatus)`,
  VIESValidation: `
ID uniqueidentifier! =newid()
HID int! identity
VIESInput nvarchar(max)
Status int!
DateStarted datetime
DateProcessed datetime
syscreated datetime! =getdate()
syscreator int!
primary clustered (ID)
index IX_VIESValidation_HID (HID)`,
  LastAction: `
CustomerID uniqueidentifier!
ContactID uniqueidentifier
Division smallint
Created datetime! =getdate()
index IX_LastAction unique clustered (CustomerID, ContactID)`,
  AccountTypeProperties: `
ID uniqueidentifier!
AccountType nchar(1)!
AccountLevel int!
AccountStatus nchar(1)!
CodeEditMode int!
AddressEditMode int!
NotesEditMode int!
DocumentEditMode int!
LogoEditMode int!
TypeEditMode int!
StatusEditMode int!
FreeFieldsEditMode int!
SectorEditMode int!
RelationEditMode int!
SubsidiariesEditMode int!
LastLoginEditMode int!
MonitorEditMode int!
EditEmployeeEditMode int!
AccManagerEditMode int!
WebAccessEditMode int!
DatabaseEditMode int!
ChamberOfCommerceEditMode int! =N'1'
SourceEditMode int! =N'1'
SalesPersonEditMode int! =N'1'
DunNumberEditMode int! =N'1'
CodeFunctionID int
AddressFunctionID int
NotesFunctionID int
DocumentFunctionID int
LogoFunctionID int
TypeFunctionID int
StatusFunctionID int
FreeFieldsFunctionID int
SectorFunctionID int
RelationFunctionID int
SubsidiariesFunctionID int
LastLoginFunctionID int
MonitorFunctionID int
EditEmployeeFunctionID int
AccManagerFunctionID int
WebAccessFunctionID int
DatabaseFunctionID int
ChamberOfCommerceFunctionID int
SourceFunctionID int
SalesPersonFunctionID int
DunNumberFunctionID int
LinkLog tinyint!
LinkExit tinyint!
LinkReference tinyint!
LinkBlocked tinyint!
LinkPilot tinyint!
LinkPassword tinyint!
LinkEdit tinyint!
LinkValidate tinyint!
LinkMailMerge tinyint!
LinkBudget tinyint!
LinkAR tinyint!
LinkAP tinyint!
LinkProspects tinyint!
LinkCustomers tinyint!
LinkLabel tinyint!
LinkProject tinyint!
LinkItems tinyint!
LinkAddresses tinyint!
LinkActive tinyint!
LinkRequests tinyint!
LinkPersons tinyint!
LinkDocuments tinyint!
LinkContracts tinyint!
LinkPurchase tinyint!
LinkPassive tinyint!
LinkMap tinyint!
LinkCredit tinyint!
LinkSalesStatistics tinyint!
LinkLogFunctionID int
LinkExitFunctionID int
LinkReferenceFunctionID int
LinkBlockedFunctionID int
LinkPilotFunctionID int
LinkPasswordFunctionID int
LinkEditFunctionID int
LinkValidateFunctionID int
LinkMailMergeFunctionID int
LinkBudgetFunctionID int
LinkARFunctionID int
LinkAPFunctionID int
LinkProspectsFunctionID int
LinkCustomersFunctionID int
LinkLabelFunctionID int
LinkProjectFunctionID int
LinkItemsFunctionID int
LinkAddressesFunctionID int
LinkActiveFunctionID int
LinkRequestsFunctionID int
LinkPersonsFunctionID int
LinkDocumentsFunctionID int
LinkContractsFunctionID int
LinkPurchaseFunctionID int
LinkPassiveFunctionID int
LinkMapFunctionID int
LinkCreditFunctionID int
LinkSalesStatisticsFunctionID int
Blocked int!
Division smallint
syscreator int!
syscreated datetime! =getdate()
sysmodifier int!
sysmodified datetime! =getdate()
primary (ID)
index Type unique clustered (AccountType, AccountLevel, AccountStatus)`,
  InvoiceProposalGroups: `
ID uniqueidentifier! =newsequentialid()
RequestID uniqueidentifier!
InvoiceGrouping tinyint!
Description nvarchar(255)
Status tinyint!
Type nchar(1)! ='H'
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_InvoiceProposalGroups_RequestID (RequestID)`,
  InvoiceProposalLines: `
ID uniqueidentifier! =newsequentialid()
LineID uniqueidentifier!
LineType tinyint!
GroupID uniqueidentifier!
Status tinyint!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_InvoiceProposalLines_GroupID (GroupID)`,
  SMSContracts: `
ID uniqueidentifier!
Number nvarchar(50)!
Type uniqueidentifier
Status nchar(1)
Template uniqueidentifier
Project uniqueidentifier
Division uniqueidentifier
CostCenter uniqueidentifier
CostUnit uniqueidentifier
Account uniqueidentifier
Contact uniqueidentifier
ContactKey uniqueidentifier
Address uniqueidentifier
InvoicingStatus nchar(1)
InvoiceFrequencyDefault nchar(1)
Currency nchar(3)
InvoiceAccount uniqueidentifier
SOPMInvoiceAccount1 uniqueidentifier
SOPMInvoiceAccount2 uniqueidentifier
SOPMInvoiceAccount3 uniqueidentifier
SOPMInvoiceAccount4 uniqueidentifier
SOPMInvoiceAccount5 uniqueidentifier
StartDateDefault datetime
EndDateDefault datetime
VATCodeDefault int
InvoiceComments nvarchar(160)
InvoiceLineGrouping nchar(1)
InvoiceLineSorting char(1)! ='0'
InvoicingType smallint
InvoiceDayMonth smallint
InvoiceDayYear smallint
InvoiceMonthYear smallint
ProjectNr nvarchar(20)
DivisionCode char(3)
TransactionID int
LockType nchar(1)! ='N'
LockDate datetime
LastProlongedDate datetime
LastIndexedDate datetime
TransactionStatus nchar(4)
ReferenceNumber nvarchar(40)
SelectionCode nchar(2)
PaymentCondition nchar(5)
TextField1 nvarchar(80)
TextField2 nvarchar(80)
TextField3 nvarchar(80)
TextField4 nvarchar(80)
TextField5 nvarchar(80)
TextField6 nvarchar(80)
TextField7 nvarchar(80)
TextField8 nvarchar(80)
TextField9 nvarchar(80)
TextField10 nvarchar(80)
NumberIntField1 int
NumberIntField2 int
NumberIntField3 int
NumberIntField4 int
NumberIntField5 int
NumberIntField6 int
NumberIntField7 int
NumberIntField8 int
NumberIntField9 int
NumberIntField10 int
BoolField1 bit
BoolField2 bit
BoolField3 bit
BoolField4 bit
BoolField5 bit
BoolField6 bit
BoolField7 bit
BoolField8 bit
BoolField9 bit
BoolField10 bit
NumberField1 float
NumberField2 float
NumberField3 float
NumberField4 float
NumberField5 float
NumberField6 float
NumberField7 float
NumberField8 float
NumberField9 float
NumberField10 float
DateField1 datetime
DateField2 datetime
DateField3 datetime
DateField4 datetime
DateField5 datetime
DateField6 datetime
DateField7 datetime
DateField8 datetime
DateField9 datetime
DateField10 datetime
IndexationStatus nchar(1)! ='N'
IndexationType tinyint!
IndexationMonth tinyint!
IndexationAmountPercentage float!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index IX_SMSContracts clustered (Number)
index IX_SMSContracts_Account (Account)`,
  SMSContractTypes: `
ID uniqueidentifier!
Type nvarchar(20)!
Description nvarchar(50)!
Bedrnr nvarchar(3)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index IX_SMSContractTypes unique clustered (Type)`,
  SMSContractItems: `
ID uniqueidentifier!
LineNumber int!
ContractHeader uniqueidentifier
Configuration uniqueidentifier
StartDate datetime
EndDate datetime
InvoicedUntilDate datetime
OldInvoicedUntilDate datetime
VATCode int
ProlongationType nchar(1)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_ContractHeader (ContractHeader, LineNumber)`,
  SMSContractLinks: `
ID uniqueidentifier!
Configuration uniqueidentifier
ContractItem uniqueidentifier
ContractAgreement uniqueidentifier
InvoicedUntil datetime
OldInvoicedUntil datetime
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_SMSContractLinks (ContractItem, Configuration)`,
  SMSContractAgreements: `
ID uniqueidentifier!
LineNumber int
ContractHeader uniqueidentifier
Type nchar(1)
AgreementSet uniqueidentifier
Parent uniqueidentifier
StartDate datetime
EndDate datetime
InvoicedUntilDate datetime
OldInvoicedUntilDate datetime
VATCode int
ProlongationType nchar(1)
ShortDescription nvarchar(30)
Description nvarchar(60)
LongDescription nvarchar(max)
AgreementDocument uniqueidentifier
PartsHoursSelection nchar(1)
PartsHoursGroup uniqueidentifier
PartsHoursAssortment uniqueidentifier
PartsHoursIncluding bit
PartsHoursPercentage float
PartsHoursPriority int
PartsHoursPriceList uniqueidentifier
AddPartHour uniqueidentifier
AddPartHourType nchar(1)
AddPartHourQuantity float
ResponseTimeID uniqueidentifier
ResponseTime int
ResponseTimeUnit nchar(1)
PrepaidType nchar(1)
PrepaidAmount float
PrepaidQuantity float
PrepaidAmountRemaining float
PrepaidQuantityRemaining float
PrepaidSet uniqueidentifier
PMType uniqueidentifier
PMTime bit
PMTimeInterval float
PMTimeUnits nchar(1)
PMUsage bit
PMUsageInterval float
PMStartNextRequest nchar(1)
PMContract nchar(1)
PMStartTime datetime
PMDuration float
InvoiceDate datetime
GeneratedUntilDate datetime
OldGeneratedUntilDate datetime
EGPriceList nvarchar(30)
Item uniqueidentifier
CostCenter uniqueidentifier
CostUnitCode nchar(8)
CostCenterCode nchar(8)
ItemQuantity float
MaintenanceType tinyint!
DiscountOnAgreement uniqueidentifier
TextField1 nvarchar(80)
TextField2 nvarchar(80)
TextField3 nvarchar(80)
TextField4 nvarchar(80)
TextField5 nvarchar(80)
TextField6 nvarchar(80)
TextField7 nvarchar(80)
TextField8 nvarchar(80)
TextField9 nvarchar(80)
TextField10 nvarchar(80)
NumberIntField1 int
NumberIntField2 int
NumberIntField3 int
NumberIntField4 int
NumberIntField5 int
NumberIntField6 int
NumberIntField7 int
NumberIntField8 int
NumberIntField9 int
NumberIntField10 int
BoolField1 bit
BoolField2 bit
BoolField3 bit
BoolField4 bit
BoolField5 bit
BoolField6 bit
BoolField7 bit
BoolField8 bit
BoolField9 bit
BoolField10 bit
NumberField1 float
NumberField2 float
NumberField3 float
NumberField4 float
NumberField5 float
NumberField6 float
NumberField7 float
NumberField8 float
NumberField9 float
NumberField10 float
DateField1 datetime
DateField2 datetime
DateField3 datetime
DateField4 datetime
DateField5 datetime
DateField6 datetime
DateField7 datetime
DateField8 datetime
DateField9 datetime
DateField10 datetime
IndexationStatus nchar(1)! ='N'
IndexationType tinyint!
IndexationMonth tinyint!
IndexationAmountPercentage float!
LastIndexedDate datetime
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_ContractHeader (ContractHeader, ResponseTimeUnit)
index IX_Parent (Parent)`,
  ItemClasses: `
ID uniqueidentifier!
ClassID int!
ItemClassCode nvarchar(30)!
Description nvarchar(60)
ItemJobLevel int!
Note nvarchar(max)
Picture varbinary(max)
PictureFilename nvarchar(128)
ClassOrder int!
Division smallint
timestamp timestamp!
sysguid uniqueidentifier! =newid()
primary (ID)
index IX_ItemClasses_Security (ItemJobLevel, ClassID, ItemClassCode)
index UQ_ItemClasses_ClassIDItemClassCode unique clustered (ClassID, ItemClassCode)`,
  ItemClassNames: `
ClassID int!
Description nvarchar(60)
Division smallint
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary clustered (ClassID)`,
  ItemReleaseStatus: `
Status int!
Description nvarchar(60)
TermID int!
Division smallint
timestamp timestamp!
primary clustered (Status)`,
  ItemPrices: `
ID uniqueidentifier!
ItemCode nvarchar(30)!
CountryCode nvarchar(3)
ValidFrom datetime!
Quantity int! =1
DefaultPrice bit!
Description nvarchar(60)
SalesCurrency nchar(3)
SalesPrice float!
SalesPriceTotal float!
SalesVATPerc float!
SalesVATIncl bit!
SalesMarginPerc float!
SalesMarginDefaultPerc float!
Division smallint
PriceFrequency nchar(1)
timestamp timestamp!
primary (ID)
index IX_ItemPrices_Country (CountryCode)
index IX_ItemPrices_Quantity clustered (ItemCode, CountryCode, ValidFrom, Quantity)`,
  ItemCountries: `
ID uniqueidentifier!
ItemCode nvarchar(30)!
CountryCode nvarchar(3)
Description nvarchar(60) collate SQL_Latin1_General_CP1_CI_AI
Note nvarchar(max) collate SQL_Latin1_General_CP1_CI_AI
OwnerCompany nvarchar(3)
OwnerPerson int
AvailableFrom datetime
AvailableUntil datetime
AccountAltProfitLoss nvarchar(30)
AccountAltBalance nvarchar(30)
GLStock nvarchar(30)
GLRevenue nvarchar(30)
GLCostPrice nvarchar(30)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
primary (ID)
index IX_ItemCountries_CountryItemAvailableFromUntil clustered (CountryCode, ItemCode, AvailableFrom, AvailableUntil)
index IX_ItemCountries_OwnerCompany (OwnerCompany)
index IX_ItemCountries_OwnerPerson (OwnerPerson)
index UQ_ItemCountries_ItemCountry unique (ItemCode, CountryCode)`,
  ItemAccounts: `
ID int! identity
ItemCode nvarchar(30)!
AccountCode uniqueidentifier!
crdnr nchar(6)
MainAccount bit!
ItemCodeAccount nvarchar(30)
EANCode nvarchar(60)
PurchaseCurrency nchar(3)!
PurchasePrice float!
PurchaseVATCode nchar(3)
PurchaseVATPerc float!
PurchaseVATIncl bit!
PurchaseUnit nvarchar(30)
PurchasePackage nvarchar(30)
PurchaseUnitToInternalUnitFactor float! =1
PurchaseUnitToPurchasePackageFactor float! =1
PurchaseOrderSize float! =1
DiscountMargin float!
SalesPriceRecommended float!
SlsPkgsPerPurPkg float!
DeliveryTimeInDays int!
DeliverableFromStock bit!
DocumentID uniqueidentifier
SupplierPreference tinyint
StatisticalFactor float
Warranty int!
CountryOfOrigin nchar(3)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index IX_ItemAccounts_AccountItemCode (AccountCode, ItemCode)
index IX_ItemAccounts_EANCode (EANCode)
index IX_ItemAccounts_ItemAccount unique clustered (ItemCode, AccountCode)
index IX_ItemAccounts_ItemCodeMainAccount (ItemCode, MainAccount desc)
index IX_ItemAccounts_crdnr (crdnr)`,
  ItemTranslations: `
ID uniqueidentifier! =newid()
ItemCode nvarchar(30)!
LanguageCode nchar(3)!
Description nvarchar(255)
Status int!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (ID)
index LanguageCode_Description (LanguageCode, Description)
index LanguageCode_ItemCode (LanguageCode, ItemCode)
index UQ_ItemTranslations unique clustered (ItemCode, LanguageCode)`,
  ItemTranslationLog: `
ID int! identity
ItemCode nvarchar(30)!
LanguageCode nchar(3)!
Action int!
OldValue nvarchar(255)
NewValue nvarchar(255)
LogDate datetime! =getdate()
ResourceID int!
Division smallint
primary (ID)
index IX_ItemTranslationLog_ItemCode_LogDate clustered (ItemCode, LogDate)`,
  ItemCopyReleases: `
ID uniqueidentifier!
ScheduleDate datetime!
ExecutionStartDate datetime
ExecutionEndDate datetime
ReleaseFrom nvarchar(30)!
ReleaseTo nvarchar(30)!
Assortment nvarchar(max)!
Status nchar(1)!
syscreated datetime! =getdate()
syscreator int!
ErrorMessage nvarchar(max)
TotalRecord int
primary clustered (ID)`,
  staffl: `
ID int! identity
prijslijst nvarchar(15)
artcode nvarchar(30)
kort_pbn nchar(1)
prijs83 float!
aantal1 float!
bedr1 float!
aantal2 float!
bedr2 float!
aantal3 float!
bedr3 float!
aantal4 float!
bedr4 float!
aantal5 float!
bedrag5 float!
quantity6 float!
price6 float!
quantity7 float!
price7 float!
quantity8 float!
price8 float!
quantity9 float!
price9 float!
quantity10 float!
price10 float!
AccountID uniqueidentifier
unitcode nchar(8)
unitfactor float! =1
validfrom datetime
validto datetime
Project nvarchar(20)
LineType nchar(1)! ='1'
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index IX_staffl_Timestamp (timestamp)
index artdeb unique (AccountID, artcode, prijslijst, LineType, ID)
index artstf unique (artcode, prijslijst, AccountID, LineType, ID)
index staffl unique clustered (prijslijst, artcode, AccountID, unitcode, validfrom, validto)
index stfunc unique (artcode, unitcode, ID)`,
  OpportunityContacts: `
ID int! identity
OpportunityID int!
AccountID uniqueidentifier!
ContactID uniqueidentifier!
RoleID int!
MainContact bit!
Type nchar(1)! ='A'
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunityContacts_Index clustered (ID)
index ix_OpportunityContacts unique (OpportunityID, AccountID, ContactID, Type)`,
  OpportunityItems: `
ID int! identity
OpportunityID int!
ItemCode nvarchar(30)!
Quantity float! =1
Unit nchar(8)!
Currency nchar(3)!
Price float!
PriceFC float!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunityItems_Index clustered (ID)`,
  OpportunityProjects: `
ID int! identity
OpportunityID int!
ProjectCode nvarchar(20)!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunityProjects_Index clustered (ID)
index ix_OpportunityProjects unique (OpportunityID, ProjectCode)`,
  OpportunityReasons: `
ID int! identity
Code nchar(3)!
Description nvarchar(25)!
Type nchar(1)!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary clustered (ID)`,
  OpportunityRoles: `
ID int! identity
Code nchar(3)!
Description nvarchar(25)!
Type nchar(1)!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunityRoles_Index clustered (ID)`,
  OpportunitySources: `
ID int! identity
Code nchar(3)!
Description nvarchar(25)!
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index OpportunitySources_Index clustered (ID)`,
  hrloc: `
ID int! identity
loc nchar(10)
descr50 nvarchar(50)
street_0 nvarchar(30)
street_1 nvarchar(30)
addr_no nchar(10)
addr_suf nchar(2)
postcode nchar(8)
city nvarchar(30)
country nchar(3)
telnr nvarchar(15)
faxnr nvarchar(15)
xaddress2 nvarchar(30)
StateCode nchar(3)
WeekendStart int! =6
WeekendEnd int! =7
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index hrloc unique clustered (loc)`,
  hrfree: `
ID int! identity
filetype nchar(4)
reckey nchar(10)
descr60 nvarchar(60)
hrgroup nchar(10)
notes int
DocID uniqueidentifier
JobGroup nchar(10)
Competency1 bit!
Competency2 bit!
Competency3 bit!
Competency4 bit!
Competency5 bit!
Competency6 bit!
Competency7 bit!
Competency8 bit!
Competency9 bit!
Competency10 bit!
Competency11 bit!
Competency12 bit!
Competency13 bit!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index hrfree unique clustered (filetype, reckey)`,
  HRMainFint: `
ID nchar(8)!
Description nvarchar(50)
GraphColor int!
ViewOrder int =0
Division smallint
primary clustered (ID)`,
  hrsk: `
ID int! identity
res_id int!
line smallint!
skill_type nvarchar(60)
sklevel nchar(1)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index hrsk unique clustered (res_id, line)`,
  hrpayroll: `
ID int! identity
type nchar(1)! ='N'
contract smallint!
startdate datetime!
enddate datetime
description nvarchar(50)
job_title nvarchar(12)
DocAttachmentID uniqueidentifier
PayrollYear smallint
res_id int!
period smallint!
payment_period nchar(1) ='M'
Country nchar(3)
CountryNoYes1 tinyint!
CountryNoYes2 tinyint!
CountryNoYes3 tinyint!
CountryNoYes4 tinyint!
CountryNoYes5 tinyint!
CountryNoYes6 tinyint!
CountryNoYes7 tinyint!
CountryNoYes8 tinyint!
CountryNoYes9 tinyint!
CountryNoYes10 tinyint!
CountryNoYes11 tinyint!
CountryNoYes12 tinyint!
CountryNoYes13 tinyint!
CountryNoYes14 tinyint!
CountryNoYes15 tinyint!
CountryNoYes16 tinyint!
CountryNoYes17 tinyint!
CountryNoYes18 tinyint!
CountryNoYes19 tinyint!
CountryNoYes20 tinyint!
CountryTest1 nchar(1)
CountryTest2 nchar(1)
CountryTest3 nchar(1)
CountryTest4 nchar(1)
CountryTest5 nchar(1)
CountryTest6 nchar(1)
CountryTest7 nchar(1)
CountryTest8 nchar(1)
CountryTest9 nchar(1)
CountryTest10 nchar(1)
CountryTest11 nchar(1)
CountryTest12 nchar(1)
CountryTest13 nchar(1)
CountryTest14 nchar(1)
CountryTest15 nchar(1)
CountryTest16 nchar(1)
CountryTest17 nchar(1)
CountryTest18 nchar(1)
CountryTest19 nchar(1)
CountryTest20 nchar(1)
CountryTest21 nchar(1)
CountryTest22 nchar(1)
CountryTest23 nchar(1)
CountryTest24 nchar(1)
CountryTest25 nchar(1)
CountryTest26 nchar(1)
CountryTest27 nchar(1)
CountryTest28 nchar(1)
CountryTest29 nchar(1)
CountryTest30 nchar(1)
CountryTest31 nchar(1)
CountryTest32 nchar(1)
CountryTest33 nchar(1)
CountryTest34 nchar(1)
CountryTest35 nchar(1)
CountryTest36 nchar(1)
CountryTest37 nchar(1)
CountryTest38 nchar(1)
CountryTest39 nchar(1)
CountryTest40 nchar(1)
CountrySmallint1 smallint
CountrySmallint2 smallint
CountrySmallint3 smallint
CountrySmallint4 smallint
CountrySmallint5 smallint
CountrySmallint6 smallint
CountrySmallint7 smallint
CountrySmallint8 smallint
CountrySmallint9 smallint
CountrySmallint10 smallint
CountrySmallint11 smallint
CountrySmallint12 smallint
CountrySmallint13 smallint
CountrySmallint14 smallint
CountrySmallint15 smallint
CountrySmallint16 smallint
CountrySmallint17 smallint
CountrySmallint18 smallint
CountrySmallint19 smallint
CountrySmallint20 smallint
Country8Char1 nchar(8)
Country8Char2 nchar(8)
Country8Char3 nchar(8)
Country8Char4 nchar(8)
Country8Char5 nchar(8)
Country8Char6 nchar(8)
Country15Char1 nvarchar(15)
Country15Char2 nvarchar(15)
Country15Char3 nvarchar(15)
Country70Varchar1 nvarchar(70)
Country70Varchar2 nvarchar(70)
Country70Varchar3 nvarchar(70)
Country30Varchar1 nvarchar(30)
Country30Varchar2 nvarchar(30)
Country30Varchar3 nvarchar(30)
CountryDate1 datetime
CountryDate2 datetime
CountryDate3 datetime
CountryDate4 datetime
CountryDate5 datetime
CountryDate6 datetime
CountryDate7 datetime
CountryDate8 datetime
CountryDate9 datetime
CountryDate10 datetime
CountryDate11 datetime
CountryDate12 datetime
CountryDate13 datetime
CountryDate14 datetime
CountryDate15 datetime
CountryDate16 datetime
CountryDate17 datetime
CountryDate18 datetime
CountryDate19 datetime
CountryDate20 datetime
CountryDate21 datetime
CountryDate22 datetime
CountryFloat1 float!
CountryFloat2 float!
CountryFloat3 float!
CountryFloat4 float!
CountryFloat5 float!
CountryFloat6 float!
CountryFloat7 float!
CountryFloat8 float!
CountryFloat9 float!
CountryFloat10 float!
CountryFloat11 float!
CountryFloat12 float!
CountryFloat13 float!
CountryFloat14 float!
CountryFloat15 float!
CountryFloat16 float!
CountryFloat17 float!
CountryFloat18 float!
CountryFloat19 float!
CountryFloat20 float!
CountryFloat21 float!
CountryFloat22 float!
CountryFloat23 float!
CountryFloat24 float!
CountryFloat25 float!
CountryFloat26 float!
CountryFloat27 float!
CountryFloat28 float!
CountryFloat29 float!
CountryFloat30 float!
CountryInt1 int
CountryInt2 int
CountryInt3 int
component_group nchar(10)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
Country30Varchar4 nvarchar(30)
Country30Varchar5 nvarchar(30)
CountryFloat31 float!
CountryFloat32 float!
CountryFloat33 float!
CountryFloat34 float!
CountryFloat35 float!
CountryFloat36 float!
CountryFloat37 float!
CountryFloat38 float!
CountryFloat39 float!
CountryFloat40 float!
CountryNoYes21 tinyint!
CountryNoYes22 tinyint!
CountryNoYes23 tinyint!
CountryNoYes24 tinyint!
CountryNoYes25 tinyint!
CountryNoYes26 tinyint!
CountryNoYes27 tinyint!
CountryNoYes28 tinyint!
CountryNoYes29 tinyint!
CountryNoYes30 tinyint!
CountryTest41 nchar(1)
CountryTest42 nchar(1)
CountryTest43 nchar(1)
CountryTest44 nchar(1)
CountryTest45 nchar(1)
CountryTest46 nchar(1)
CountryTest47 nchar(1)
CountryTest48 nchar(1)
CountryTest49 nchar(1)
CountryTest50 nchar(1)
CountrySmallint21 smallint
CountrySmallint22 smallint
CountrySmallint23 smallint
CountrySmallint24 smallint
CountrySmallint25 smallint
CountrySmallint26 smallint
CountrySmallint27 smallint
CountrySmallint28 smallint
CountrySmallint29 smallint
CountrySmallint30 smallint
primary (ID)
index contract unique (res_id, startdate, type, contract)
index hrpayroll clustered (PayrollYear, res_id, period)`,
  HRHumresLinks: `
ID int! identity
Res_id int!
ChildID int!
Type nchar(1)
MainLink bit!
LinkedDate datetime
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
timestamp timestamp!
index ix_HRHumresLinks_ChildID (Type, ChildID)
index ix_HRHumresLinks_HumLinks clustered (Type, Res_id, ChildID)`,
  WorkScheduleGroups: `
ID uniqueidentifier! =newid()
Code nvarchar(15)!
Description nvarchar(100)!
ParentID uniqueidentifier
ShiftID uniqueidentifier
SequenceNumber tinyint!
CompanyCode nchar(3)!
Status nchar(1)!
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary (ID)
index IX_Code clustered (Code)`,
  WorkScheduleLinks: `
ID uniqueidentifier! =newid()
Resource int!
ShiftID uniqueidentifier!
SequenceNumber tinyint!
StartDate datetime!
EndDate datetime
DayStart int! =1
Status nchar(1)
GroupCode nvarchar(15)
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary (ID)
index IX_Resource clustered (Resource)`,
  MasterResourceSchedules: `
ID uniqueidentifier! =newid()
Resource int!
StartTime datetime
EndTime datetime
BreakStart_1 datetime
BreakEnd_1 datetime
BreakStart_2 datetime
BreakEnd_2 datetime
BreakStart_3 datetime
BreakEnd_3 datetime
ShiftID uniqueidentifier
DayType nchar(1)
EntryDate datetime!
WorkingHour float!
ItemCode nvarchar(30)
GLAccount nchar(9)
CompanyCode nchar(3)
CostCenter nchar(8)
Created datetime! =getdate()
Creator int!
Modified datetime! =getdate()
Modifier int!
primary clustered (ID)
index IX_MRSResourceEntryDate unique (Resource, EntryDate)`,
  ProjectItems: `
ID uniqueidentifier! =newsequentialid()
ProjectNumber nvarchar(20)!
ItemCode nvarchar(30)!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_ProjectItems unique (ProjectNumber, ItemCode)`,
  ProjectDeliverables: `
ID uniqueidentifier!
DeliverableCode nvarchar(30)!
IsMain bit!
Description nvarchar(60)!
ItemCode nvarchar(30)
ParentDeliverable nvarchar(30)
ParentDeliverableProjectNumber nvarchar(20)
ProjectNumber nvarchar(20)!
StartDate datetime
EndDate datetime
State int!
sysmodified datetime! =getdate()
sysmodifier int!
syscreated datetime! =getdate()
syscreator int!
primary (ID)
index IX_ProjectDeliverables clustered (DeliverableCode)
index ProjectDeliverables_IsMain (ProjectNumber, IsMain)
index ProjectDeliverables_ParentDeliverable (ParentDeliverable)`,
  ProjectBudgetLines: `
ID int! identity
ProjectNumber nvarchar(20)!
StartDate datetime!
EndDate datetime!
Type nchar(1)!
Amount float
Currency nchar(3)
AmountFC float
CostAmount float
CostCurrency nchar(3)
CostAmountFC float
Itemcode nvarchar(30)
Quantity float
Description nvarchar(255)
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
IsPurchased bit =0
primary clustered (ID)
index IX_ProjectBudgetLines (ProjectNumber)`,
  WorkBreakdownStructureLines: `
ID uniqueidentifier!
Type nchar(1)!
StartDate datetime
EndDate datetime
Description nvarchar(255)
ProjectNumber nvarchar(20)
DeliverableCode nvarchar(30)
ItemCode nvarchar(30)
CustomerID uniqueidentifier
Hours float
EstimatedCurrent float
ItemCount float
SalesCurrency nchar(3)
SalesAmount float
SalesAmountFC float
Currency nchar(3)
Amount float
AmountFC float
BillCustomer int!
RegisterCost tinyint!
IsPurchased bit =0
UseTotalAmount bit =0
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Timestamp timestamp!
primary clustered (ID)
index IX_WorkBreakdownStructureLines_DeliverableCode (DeliverableCode)
index IX_WorkBreakdownStructureLines_ItemCode (ItemCode)
index IX_WorkBreakdownStructureLines_ProjectNumber (ProjectNumber)
index IX_WorkBreakdownStructureLines_Type (Type)`,
  RequestTypeStatus: `
StatusID int!
AbsenceTypesID int!
Description nvarchar(60)!
DescriptionTermID int!
OrderID smallint
primary clustered (AbsenceTypesID, StatusID)`,
  RequestActions: `
ID int!
Description nvarchar(60)!
DescriptionTermID int!
Division smallint
primary clustered (ID)`,
  RequestTypeActions: `
ActionID int!
AbsenceTypesID int!
Description nvarchar(60)!
DescriptionTermID int!
primary clustered (AbsenceTypesID, ActionID)`,
  RequestPriorities: `
ID int!
Description nvarchar(60)!
DescriptionTermID int
Division smallint
primary clustered (ID)`,
  RequestPaymentTypes: `
ID int!
Description nvarchar(60)!
TermID int!
Division smallint
primary clustered (ID)`,
  RequestFields: `
ID int!
UseField bit! =1
Position int!
Columns int! =2
Front bit! =1
Name nvarchar(100)!
TermID int!
NameSuffix nvarchar(30)
TermIDSuffix int
Property nvarchar(40)!
Visible_New bit! =1
Visible_Open bit! =1
Visible_Approved bit! =1
Visible_Realized bit! =1
Visible_Processed bit! =1
Edit_Open bit! =1
Edit_Approved bit!
Edit_Realized bit!
Edit_Processed bit!
Mandatory_Open bit!
Mandatory_Approved bit!
Mandatory_Realized bit!
Mandatory_Processed bit!
DefaultString nvarchar(100)
DefaultInt int
DefaultDate datetime
DefaultDouble float
DefaultOption smallint!
Division smallint
primary clustered (ID)`,
  RequestFieldOptions: `
ID uniqueidentifier! =newid()
RequestType int!
FieldID int!
Position int!
Columns int! =2
Front bit! =1
Caption nvarchar(100)
CaptionTermID int
TextColor int!
FontSize smallint!
Style smallint!
Visible_New bit! =1
Visible_Open bit! =1
Visible_Approved bit! =1
Visible_Realized bit! =1
Visible_Processed bit! =1
Edit_Open bit! =1
Edit_Approved bit!
Edit_Realized bit!
Edit_Processed bit!
EditOption_1 smallint!
EditOption_2 smallint!
EditOption_3 smallint!
Mandatory_Open bit!
Mandatory_Approved bit!
Mandatory_Realized bit!
Mandatory_Processed bit!
DefaultString nvarchar(512)
DefaultInt int
DefaultDate datetime
DefaultDouble float
DefaultGuid uniqueidentifier
DefaultOption smallint!
Selection nvarchar(1000)
SelectionOption_1 smallint!
SelectionOption_2 smallint!
SelectionOption_3 smallint!
SelectionOption_4 smallint!
SelectionOption_5 smallint!
WorkflowOption_1 smallint!
WorkflowOption_2 smallint!
WorkflowOption_3 smallint!
ManualEntry bit!
Calculate bit! =1
CalculateOption_1 smallint!
CalculateOption_2 smallint!
CalculateOption_3 smallint!
DisplayType smallint!
RefType int
SelectionValues nvarchar(1000)
CalculateField1 int
CalculateField2 int
CalculateOperator tinyint
UseScheduleMethod smallint!
TextColor2 int!
IsLeadingAccount bit!
IsLeadingItem1 bit!
IsLeadingItem2 bit!
IsLeadingProject bit!
IsLeadingResource bit!
IsLeadingSerialNumber1 bit!
IsLeadingSerialNumber2 bit!
ShowSectionAsTab bit
VisibleRejected bit! =1
EditRejected bit!
MandatoryRejected bit!
Division smallint
SectionType tinyint =0
SectionHeight int =0
SectionBrowserInfo nvarchar(max)
primary clustered (ID)
index RequestType_Position (RequestType, Position)`,
  RequestFieldLabels: `
ID int! identity
RequestType int!
FieldIDGUID uniqueidentifier
FieldID int!
TermID int!
XMLValue xml
primary clustered (ID)
index IX_RequestFieldLabels_Requests (RequestType, FieldIDGUID)
index IX_RequestFieldLabels_Terms (TermID)`,
  RequestItems: `
ID uniqueidentifier!
RequestType int!
ItemCode nvarchar(30)!
Type int!
Division smallint
primary (ID)
index IX_RequestItems_ItemRequest clustered (ItemCode, Type, RequestType)
index IX_RequestItems_RequestItem (RequestType, Type, ItemCode)`,
  WorkflowOwnershipOptions: `
ID smallint!
Description nvarchar(100)
TermID int
Division smallint
primary clustered (ID)`,
  Templates: `
ID uniqueidentifier! =newid()
SystemType bit!
Resource int
Topic nvarchar(60)!
Description nvarchar(60)!
DescriptionTermID int!
XMLValue nvarchar(max)
Creator int!
Created datetime! =getdate()
Modifier int!
Modified datetime! =getdate()
primary (ID)
index Templates_Index clustered (ID)
index ix_Templates_1 unique (Topic, Resource, Description)
index ix_Templates_2 (Creator)`,
  BacoDiscussionFixedGroups: `
ID uniqueidentifier! =newid()
Description nvarchar(60)!
Division smallint
CreatedDate datetime =getdate()
ModifiedDate datetime =getdate()
CreatedBy int =0
ModifiedBy int =0
SystemType tinyint!
primary (ID)
index IX_BacoDiscussionFixedGroups_Desc clustered (Description)`,
  BacoDiscussionGRoles: `
ID uniqueidentifier!
RoleID int!
SubCategoryID uniqueidentifier
Division smallint
DocumentTypeID int!
ApprovalRoleLevel int
ApprovalRefPoint nchar(1)
primary (ID)
index BacoDiscussionGRoles_Index clustered (ID)
index IX_BDGRoles_DocumentTypeRole (DocumentTypeID)`,
  BacoDiscussionNewsLayouts: `
BDLayoutID nchar(10)!
Description nvarchar(40)
HeaderPage nvarchar(128)
FooterPage nvarchar(128)
DefaultImage nvarchar(128)
Headlines bit!
HLBackGround nvarchar(128)
Condition nvarchar(2048)
MaxNews smallint! =10
MaxHeadlines smallint! =8
TextHeader nvarchar(max)
TextFooter nvarchar(max)
Enabled tinyint! =1
UseSelectionCombo tinyint! =1
ImageDefault uniqueidentifier
ImageHLBackground uniqueidentifier
LayoutType tinyint!
EditorialDocID uniqueidentifier
HeaderDocID uniqueidentifier
FooterDocID uniqueidentifier
Bedrnr nchar(3)
ConditionDivision nvarchar(60)
ConditionLanguage nvarchar(60)
ConditionJobLevelOperator nchar(2)
ConditionJobLevelValue int
OrDivisionUse tinyint!
OrCountryUse tinyint!
OrDivisionGroupUse tinyint!
HeadlineImage bit!
Division smallint
primary clustered (BDLayoutID)`,
  MailMessages: `
ID uniqueidentifier! =newsequentialid()
DocumentID uniqueidentifier!
Version nvarchar(20)
Subject nvarchar(256)
MailFrom nvarchar(512)
MailTo nvarchar(max)
CC nvarchar(max)
OnBehalf nvarchar(max)
SentOn datetime
ConversationIndex nvarchar(max)
ConversationID uniqueidentifier
primary clustered (ID)
index IX_DocumentVersion unique (DocumentID, Version)`,
  Notes: `
ID int! identity
note nvarchar(max)
Guid uniqueidentifier =newid()
Division smallint
timestamp timestamp!
primary (ID)
index Notes_Index clustered (ID)`,
  blobs: `
BlobKey nvarchar(50)!
Description nvarchar(50)
Created datetime =getdate()
BlobData varbinary(max)
Division smallint
timestamp timestamp!
primary clustered (BlobKey)`,
  Tags: `
ID int! identity
Tag nvarchar(100)! collate SQL_Latin1_General_CP1_CI_AI
CreatedDate datetime! =getdate()
UseCount int!
Division smallint
primary (ID)
index IX_Tags clustered (ID, Tag)`,
  TagReferences: `
ID int! identity
TagID int!
Tag nvarchar(100)!
Entity uniqueidentifier!
EntityType int!
CreatedBy int!
CreatedDate datetime! =getdate()
TimeStamp timestamp!
Deleted bit!
Division smallint
primary (ID)
index IX_Tag clustered (Tag)
index IX_TagDivisionReference (Division)
index IX_TagReferenceEntity (Entity)`,
  TagIndividualWeights: `
ID int! identity
WordID int!
Entity uniqueidentifier!
TagsCount int
Score int
primary (ID)
index IX_TagIndividualWeights (Entity)
index TagIndividualWeights_Index clustered (ID)`,
  SearchHistories: `
ID uniqueidentifier!
ResourceID int!
Entity nvarchar(30)!
SearchValue nvarchar(255)!
LastSearched datetime! =getdate()
primary clustered (ID)
index IX_SearchHistories_ResourceEntity (ResourceID, Entity)`,
  WordMergeGroups: `
ID uniqueidentifier!
Name nvarchar(100)!
Description nvarchar(max)
Module int!
WordMergeType tinyint!
FunctionRight int
IsStandard bit
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Timestamp timestamp!
primary clustered (ID)
index IX_WordMergeGroups_Name (Name)`,
  Reports: `
ID uniqueidentifier!
ReportSource smallint!
BIReportID int
HID int! identity
Name nvarchar(60)!
Description nvarchar(255)
Content varbinary(max)
ContentName nvarchar(128)!
Parameters nvarchar(max)
Category uniqueidentifier
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_Reports_1 (HID)
index IX_Reports_2 (Category, HID)`,
  ReportParameters: `
ID uniqueidentifier! =newid()
Report uniqueidentifier!
Name nvarchar(60)!
Description nvarchar(60)!
DescriptionTermID int!
Type int!
Browser int!
DefaultValue nvarchar(60)
Visible tinyint! =1
Division smallint
primary clustered (ID)`,
  ReportSecurity: `
ID uniqueidentifier!
Type int!
Report uniqueidentifier!
Role int
Resource int
Project nvarchar(20)
RoleLevel int
StartDate datetime
EndDate datetime
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  ReportCategories: `
ID uniqueidentifier!
Description nvarchar(60)!
Parent uniqueidentifier
Product int
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  PortalUsage: `
ID uniqueidentifier! =newid()
Portal uniqueidentifier
NewsLayout nchar(10)
DivisionGroup nvarchar(30)
Division nchar(3)
DivisionX smallint
CostcenterGroup nvarchar(30)
Costcenter nchar(8)
Classification nchar(3)
Sector nchar(10)
Role int
JobGroup nchar(10)
JobActivity nchar(10)
Language nchar(10)
syscreated datetime! =getdate()
syscreator int
sysmodified datetime! =getdate()
sysmodifier int
primary clustered (ID)
index IX_PortalUsage_1 (Portal)
index IX_PortalUsage_2 (NewsLayout)`,
  BacoUserGroups: `
GroupName nvarchar(30)!
AppRole nvarchar(40)!
AppRolePassword uniqueidentifier!
Division smallint
primary clustered (GroupName)`,
  BacoAccessServers: `
ID int! identity
IPAddress nvarchar(80)
CheckIPAddress bit! =1
MachineName nvarchar(80)
CheckMachineName bit!
MacAddress nvarchar(48)
CheckMacAddress bit!
Division smallint
primary clustered (ID)`,
  Numbers: `
CompanyCode nchar(3)!
Type smallint!
Number int!
Used bit!
Division smallint
primary clustered (CompanyCode, Type, Number)`,
  OnlineSessions: `
ID uniqueidentifier! =newid()
HumresID int
SessionID nchar(24)!
SessionDateTime datetime2! =getdate()
primary (ID)
index IX_OnlineSessions_HumresID clustered (HumresID)`,
  SessionContext: `
ID int!
EntityName nvarchar(255)
Query nvarchar(max)
LastKeyRetrieved nvarchar(255)
LastAccessedDate datetime! =getdate()
primary clustered (ID)`,
  CardSettings: `
ID int! identity
Module nchar(3)!
ApplicationID smallint!
SettingType tinyint!
Type tinyint!
ResourceID int!
Parameter_0 nvarchar(30)
Parameter_1 nvarchar(30)
Parameter_2 nvarchar(30)
XMLValue nvarchar(max)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp
primary clustered (ID)
index IX_CardSettings_sysguid (sysguid)
index LayoutType (Module, ApplicationID, SettingType, Type, ResourceID, Parameter_0, Parameter_1, Parameter_2)`,
  UserPreference: `
Id uniqueidentifier! =newid()
OwnerId uniqueidentifier!
Category tinyint!
Type tinyint!
IsActive bit!
FilterType tinyint!
primary clustered (Id)
index IX_UserPreference_OwnerId_Category (OwnerId, Category)`,
  GuidRelations: `
Type smallint!
ID uniqueidentifier!
Parent uniqueidentifier!
Level tinyint!
primary clustered (Type, Parent, ID)
index GuidRelations_ID (Type, ID)`,
  IntegerRelations: `
Type smallint!
ID int!
Parent int!
Level tinyint!
primary clustered (Type, Parent, ID)
index IntegerRelations_ID (Type, ID)`,
  StringRelations: `
Type smallint!
Code nvarchar(30)!
Parent nvarchar(30)!
Level tinyint!
primary clustered (Type, Parent, Code)
index StringRelations_ID (Type, Code)`,
  Portals: `
ID uniqueidentifier! =newid()
Description nvarchar(60)
Type int!
Priority int! =1
Manager int
StartDate datetime!
EndDate datetime
Domain nvarchar(max)
Keywords nvarchar(max)
Language nchar(10)
Title nvarchar(60)
StyleSheet nvarchar(60)
Division smallint
syscreated datetime! =getdate()
syscreator int
sysmodified datetime! =getdate()
sysmodifier int
primary clustered (ID)`,
  DDTables: `
ID int! identity
TableName nvarchar(30)!
TermId int
Abbr nvarchar(20)
Description nvarchar(100)
ReportOptions nvarchar(500)
Uid nvarchar(30)
Flags int!
GroupId int!
UserLevel int!
SecurityLevelField nvarchar(50)
Suffix nvarchar(100)
SuffixId int
primary (ID)
index XPKDDTables unique clustered (TableName)`,
  DDColumns: `
ID int! identity
Tablename nvarchar(30)!
ColumnName nvarchar(30)!
Description nvarchar(100)
Type int!
Length int!
Scale int!
Dimensions int!
TermId int!
SeqNr int!
Flags int!
GroupId int!
UserLevel int!
Suffix nvarchar(100)
SuffixId int
DefinitionMeasure int!
AllowAnonymize bit!
primary (ID)
index XAK1DDColumns unique clustered (Tablename, Type, Flags, SeqNr, ColumnName)
index XIF9DDColumns unique (Tablename, ID)
index XPKDDColumns unique (ColumnName, Tablename)`,
  DDIndexes: `
ID int! identity
IndexName nvarchar(30)!
TableName nvarchar(30)!
Type int!
SeqNr int!
GroupId int!
primary (ID)
index XAK1DDIndexes unique clustered (TableName, SeqNr, IndexName)
index XIF3DDIndexes unique (TableName, ID)
index XPKDDIndexes unique (TableName, IndexName)`,
  DDIndexColumns: `
ID int! identity
Tablename nvarchar(30)!
IndexName nvarchar(30)!
ColumnName nvarchar(30)!
SeqNr int!
primary (ID)
index XAK1DDIndexColumns unique clustered (Tablename, IndexName, SeqNr)
index XIF4DDIndexColumns unique (Tablename, IndexName, ID)
index XIF8DDIndexColumns unique (Tablename, ColumnName, ID)
index XPKDDIndexColumns unique (Tablename, IndexName, ColumnName)`,
  DDReferences: `
ID int! identity
TableName nvarchar(30)!
ReferenceName nvarchar(30)!
SeqNr int
TargetIndexName nvarchar(30)!
TargetTableName nvarchar(30)!
DeletionType nchar(1)! ='R'
Description nvarchar(100)
TermId int
Suffix nvarchar(100)
SuffixId int
primary (ID)
index XAK1DDReferences unique clustered (TableName, SeqNr, ReferenceName)
index XIF12DDReferences unique (TableName, ID)
index XPKDDReferences unique (ReferenceName, TableName)`,
  DDReferenceColumns: `
ID int! identity
TableName nvarchar(30)!
ColumnName nvarchar(30)!
ReferenceName nvarchar(30)!
SeqNr int!
primary (ID)
index XAK1DDReferenceColumns unique clustered (TableName, ReferenceName, SeqNr, ColumnName)
index XIF1DDReferenceColumns unique (ReferenceName, TableName, ID)
index XIF7DDReferenceColumns unique (TableName, ColumnName, ID)
index XPKDDReferenceColumns unique (TableName, ReferenceName, ColumnName)`,
  DDTests: `
ID int! identity
DatabaseChar nchar(1)!
Tablename nvarchar(30)!
FieldName nvarchar(30)!
DisplayChar nchar(1)!
Description nvarchar(100)!
TermId int!
Options nvarchar(500)
SeqNr int!
primary (ID)
index XIF6DDTests unique (Tablename, FieldName, ID)
index XPKDDTests unique clustered (Tablename, FieldName, DatabaseChar)`,
  ExactLicenseBackup: `
CustomerID nvarchar(30)!
Name nvarchar(60)!
Type smallint!
Number nvarchar(30)!
SequenceNumber int!
IssueDate datetime!
ActivationDate datetime!
ExpirationDate datetime!
ExpirationDate2 nvarchar(255)
Checksum int!
Certificate varbinary(max)!
Division smallint
index ExactLicenseBackup_Index clustered (CustomerID)`,
  ExactTrialModules: `
ItemCode nvarchar(30)!
Description nvarchar(60)!
TermID int!
Active bit!
ActivationDate datetime!
ExpirationDate datetime!
Credit smallint!
Checksum int!
Division smallint
index ExactTrialModules_Index clustered (ItemCode)`,
  LicenseWSCallLog: `
LogID int! identity
LogDate datetime! =getdate()
HumresID int!
WebServiceName nvarchar(255)!
WebServiceResult nvarchar(255)!
LicenseContractNumber nvarchar(30)
ChamberOfCommerceNumber nvarchar(20)
ProductSource nvarchar(10)
OperationName nvarchar(100)
TransactionID nvarchar(50)
Release nvarchar(5)
ServicePack nvarchar(5)
primary clustered (LogID)`,
  LicenseWSCallAudit: `
AuditID uniqueidentifier!
LogDate datetime! =getdate()
LogID int!
FromLData varbinary(max)!
ToLData varbinary(max)
FromAccountID uniqueidentifier
ToAccountID uniqueidentifier
primary clustered (AuditID)`,
  PartnerActivation: `
activationID uniqueidentifier!
activationID2 nchar(12)!
logID int!
actDate datetime!
actKey nvarchar(50)!
actIsNew bit! =1
totalRequest smallint!
totalLog smallint!
actStatus smallint! =10
prevActivationID uniqueidentifier
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime
sysmodifier int
primary clustered (activationID)`,
  PartnerActivationLog: `
actlogID uniqueidentifier!
actlogCode int! =NEXT VALUE FOR SEQ_actlogCode
actrequestID uniqueidentifier!
nextLogID int!
nextActivationID uniqueidentifier!
appliedLogID int
syscreated datetime! =getdate()
syscreator int!
primary clustered (actlogID)`,
  PartnerActivationRequest: `
actrequestID uniqueidentifier!
actrequestCode int! =NEXT VALUE FOR SEQ_actrequestCode
activationID uniqueidentifier!
requestID uniqueidentifier!
humresID int!
dbServer nvarchar(300)
dbName nvarchar(100)
reqStatus smallint! =10
totalLog smallint!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime
sysmodifier int
primary clustered (actrequestID)`,
  OneTimePass: `
OTPRequestId int!
ID uniqueidentifier!
Assortment int!
OTPValue nvarchar(255)!
ValidityDate nvarchar(255)!
Counter nvarchar(255)!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (OTPRequestId)`,
  OneTimePassRequest: `
ID int! identity
RequestID nvarchar(30)!
AccountID uniqueidentifier!
AccountNumber nvarchar(30)!
LicenseName nvarchar(60)!
LicenseNumber nvarchar(30)!
IssueDate datetime!
ExpirationDate datetime!
CustomerLocation nvarchar(200)!
Assortment int!
OTPExpiration datetime!
Counter int!
SourceLicenseNumber nvarchar(30)!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)`,
  XMLTopicDefinitions: `
ID uniqueidentifier! =newid()
Code nvarchar(30)!
Description nvarchar(60)!
DescriptionTermID int
Type int!
Assembly nvarchar(60)
Class nvarchar(60)
List nvarchar(30)
PageSize int! =100
Scenario int!
FunctionPoint int
AllowUpdate bit! =1
AllowCreate bit! =1
primary (ID)
index IX_XMLTopicDefs_CodeType unique clustered (Code, Type)`,
  XMLFiles: `
Name nvarchar(60)!
ModifiedDate datetime!
Division smallint
primary clustered (Name)`,
  SynchronizationLog: `
ID int! identity
LogDate datetime
TransactionID uniqueidentifier
MessageID uniqueidentifier
Destination nvarchar(20)
Message nvarchar(max)
EntityName nvarchar(30)
Action nvarchar(30)
LogicalKey nvarchar(128)
primary clustered (ID)`,
  IntegrationServers: `
ID int! identity
InstanceName nvarchar(255)!
EndPoint nvarchar(255)!
ClientID uniqueidentifier!
ListenerEndPoint nvarchar(255)
Provider nvarchar(16)
index IX_IntegrationServers (InstanceName)
index PK_IntegrationServers clustered (ID)`,
  EBDataQueueEntries: `
ID int! identity
Type nchar(1)!
Status nchar(1)!
DataType int!
DateImported datetime! =getdate()
OriginalName nvarchar(255)! =''
OriginalDate datetime
Data varbinary(max)!
timestamp timestamp!
BankFormatID int!
HumanResourceID int
bedrnr nchar(3)
QtyTransactions int!
QtyStatements int!
TotalAmountDC float!
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
primary clustered (ID)
index EBDataQueueEntries unique (Status, DateImported, ID)`,
  EBLogEntries: `
ID int! identity
DataQueueID int!
Type int!
ErrorNumber int!
Message nvarchar(1024)! =''
ProgID nvarchar(128)! =''
time datetime! =getdate()
bedrnr nchar(3)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
sysguid uniqueidentifier! =newid()
timestamp timestamp!
primary (ID)
index EBLogEntries unique clustered (timestamp)`,
  PersonalDataClassification: `
ID int! identity
Code nvarchar(20)!
Description nvarchar(120)
Status nchar(1)
Category nchar(1)
Type nchar(1)
Event nchar(1)
ExpiryPeriod int
TimeScale nchar(1)
Division smallint
AutoLink bit!
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary (Code)
index IX_PersonalDataClassification_ID clustered (ID)`,
  PersonalDataMgt: `
ID int! identity
ClassificationID int!
TableName nvarchar(60)
FieldName nvarchar(60)
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_PersonalDataMgt_CF (ClassificationID, TableName, FieldName)`,
  PersonalDataPersonMgt: `
ID int! identity
ClassificationID int!
PersonGuid uniqueidentifier
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
Processed bit!
primary clustered (ID)
index IX_PersonalDataPersonMgt_CP (ClassificationID, PersonGuid)`,
  PersonalDataDocMgt: `
ID int! identity
ClassificationID int!
DocTypeID int
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_PersonalDataDocMgt_CD (ClassificationID, DocTypeID)`,
  PersonalDataReqMgt: `
ID int! identity
ClassificationID int!
ReqTypeID int
Division smallint
syscreated datetime! =getdate()
syscreator int!
sysmodified datetime! =getdate()
sysmodifier int!
primary clustered (ID)
index IX_PersonalDataReqMgt_CR (ClassificationID, ReqTypeID)`,
  PersonalDataLogging: `
ID uniqueidentifier! =newid()
BatchID int!
ActionType int!
ClassificationID int!
Category nchar(1)
PersonGuid uniqueidentifier!
PersonID int!
AccountCode nvarchar(20)
Processed tinyint!
LogText nvarchar(max)
DateStarted datetime! =getdate()
DateProcessed datetime! =getdate()
ProcessedBy int!
primary clustered (ID)
index IX_BatchID_ClassID (BatchID, ClassificationID)`,
}
