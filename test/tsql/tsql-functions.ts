/** Functions without a schema name that SQL Server 2017 has, in lower case, and that the grammar takes for plain function calls. */
export const tsqlFunctions: ReadonlySet<string> = new Set(
  [
    // texts
    'ascii char charindex concat concat_ws difference format left len lower ltrim nchar patindex quotename replace replicate reverse right',
    'rtrim soundex space str string_agg string_escape stuff substring translate trim unicode upper datalength',
    // numbers
    'abs acos asin atan atn2 ceiling cos cot degrees exp floor log log10 pi power radians rand round sign sin sqrt square tan',
    // dates
    'current_timestamp dateadd datediff datediff_big datefromparts datename datepart datetimefromparts datetime2fromparts day eomonth',
    'getdate getutcdate isdate month switchoffset sysdatetime sysdatetimeoffset sysutcdatetime todatetimeoffset year',
    // aggregates and windows
    'avg checksum_agg count count_big grouping grouping_id max min stdev stdevp sum var varp',
    'cume_dist dense_rank first_value lag last_value lead ntile percent_rank rank row_number',
    // logic, types, identity
    'choose coalesce iif isnull isnumeric nullif newid newsequentialid checksum binary_checksum hashbytes compress decompress',
    'ident_current ident_incr ident_seed scope_identity rowcount_big min_active_rowversion',
    'isjson json_modify json_query json_value string_split openjson',
    // the server
    'app_name applock_mode applock_test col_length col_name db_id db_name error_line error_message error_number error_procedure',
    'error_severity error_state host_name has_perms_by_name is_member is_rolemember is_srvrolemember object_id object_name',
    'original_login schema_id schema_name serverproperty databasepropertyex sessionproperty suser_name suser_sname user_id user_name',
    'xact_state current_transaction_id session_context parsename type_id type_name columnproperty objectproperty',
  ].flatMap((line) => line.split(' ')),
)

/** Functions whose first argument is a part of a date, such as `day`, not a column. */
export const datePartFunctions: ReadonlySet<string> = new Set(['dateadd', 'datediff', 'datediff_big', 'datename', 'datepart', 'datetrunc'])
