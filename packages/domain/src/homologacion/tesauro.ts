// Words of municipal planning and what the Catálogo Programático calls the same thing. Written from general knowledge of Colombian
// planning (names of programmes, bodies, acronyms and works that every plan has), reading the catalogue and never the codes that a plan chose.

/** What the entity says (alternatives apart by `|`) → words the catalogue uses. */
export const TESAURO: readonly (readonly [string, string])[] = [
  // Educación
  [
    'pae|raciones escolares|restaurante escolar|restaurantes escolares|complemento alimentario',
    'permanencia alimentación escolar',
  ],
  ['ruta escolar|rutas escolares|subsidio transporte', 'permanencia transporte escolar'],
  ['kit escolar|kits escolares|útiles escolares|uniformes', 'fomento permanencia programas educación formal'],
  ['pruebas saber|icfes|preicfes|pre icfes|pre saber', 'evaluación calidad educación estudiantes'],
  ['docentes|maestros|profesores|directivos docentes', 'fortalecimiento capacidades docentes educación'],
  ['bilingüismo|inglés|segunda lengua', 'promoción bilingüismo educativo'],
  [
    'jornada única|jornada complementaria|jornadas complementarias',
    'fomento permanencia educación preescolar básica media',
  ],
  [
    'instituciones educativas|institución educativa|ied|colegio|colegios|sede educativa|sedes educativas|escuela rural',
    'infraestructura educativa educación preescolar básica media',
  ],
  [
    'mantenimiento instituciones educativas|mantenimiento sedes educativas|adecuación sedes educativas|mejoramiento sedes educativas',
    'infraestructura educativa mantenida mejorada',
  ],
  [
    'mobiliario escolar|dotación escolar|dotar instituciones educativas|dotación instituciones educativas',
    'infraestructura educativa dotada ambientes aprendizaje',
  ],
  [
    'educación superior|universidad|universitaria|universitarios|becas|icetex|técnicos tecnológicos|matrícula cero',
    'educación superior acceso permanencia apoyo financiero',
  ],
  ['escuela padres|escuelas padres', 'fortalecimiento escuelas padres familia'],
  ['deserción escolar', 'permanencia programas educación formal'],
  ['bullying|acoso escolar|convivencia escolar', 'atención integral convivencia escolar'],
  ['orientación vocacional|orientación profesional', 'orientación socio ocupacional'],
  ['media técnica|articulación sena|doble titulación', 'articulación educación media sector productivo'],
  [
    'alfabetización|analfabetismo|validación bachillerato|educación adultos',
    'alfabetización ciclos lectivos especiales integrados',
  ],
  [
    'inclusión educativa|necesidades educativas especiales|estudiantes discapacidad|docente apoyo',
    'apoyo pedagógico educación inclusiva discapacidad',
  ],
  [
    'foro educativo|junta municipal educación|consejo educación|jume',
    'fomento instancias participación sector educativo',
  ],
  ['plan educativo municipal|plan educativo', 'documentos planeación educación'],
  // Salud
  ['vacunación|vacunas|pai|inmunización|biológicos', 'gestión riesgo enfermedades inmunoprevenibles'],
  ['salud mental|suicidio|conducta suicida|depresión', 'gestión riesgo trastornos mentales'],
  [
    'sustancias psicoactivas|spa|drogadicción|drogas|alcoholismo|farmacodependencia',
    'gestión riesgo consumo sustancias psicoactivas',
  ],
  [
    'embarazo adolescente|embarazo adolescencia|embarazo temprano|planificación familiar|vih|its|ets|materno|gestantes|maternidad',
    'gestión riesgo salud sexual reproductiva',
  ],
  [
    'desnutrición|lactancia|malnutrición|nutrición|nutricional|bajo peso|seguridad alimentaria',
    'gestión riesgo consumo aprovechamiento biológico alimentos seguridad alimentaria nutricional',
  ],
  [
    'hipertensión|diabetes|cáncer|crónicas|cardiovascular|estilos vida saludable|hábitos vida saludable|tabaquismo',
    'gestión riesgo condiciones crónicas prevalentes',
  ],
  [
    'dengue|zoonosis|rabia|tuberculosis|lepra|vectores|etv|chagas',
    'gestión riesgo enfermedades emergentes reemergentes desatendidas zoonosis vectores',
  ],
  ['eda|ira|infección respiratoria|aiepi', 'gestión riesgo situaciones prevalentes'],
  [
    'pic|plan intervenciones colectivas|intervenciones colectivas',
    'promoción salud gestión riesgo colectivas campañas',
  ],
  ['coai|plan acción salud|plan territorial salud|pts|asis|análisis situación salud', 'documentos planeación salud'],
  [
    'copaco|veeduría salud|veedurías salud|asociación usuarios|participación social salud',
    'promoción participación social salud',
  ],
  [
    'régimen subsidiado|afiliación|eps|afiliados|continuidad aseguramiento|sgsss|aseguramiento',
    'afiliaciones régimen subsidiado sistema general seguridad social atención salud población',
  ],
  [
    'ese|hospital|puesto salud|puestos salud|centro salud|centros salud',
    'hospitales primer nivel atención prestación servicios salud',
  ],
  ['ambulancia|transporte asistencial', 'prestación transporte pacientes servicio'],
  ['sivigila|vigilancia epidemiológica|cove|eventos salud pública', 'vigilancia epidemiológica información'],
  [
    'establecimientos comercio|saneamiento ambiental|visitas sanitarias|sanitario',
    'inspección vigilancia control factores riesgo sanitario',
  ],
  ['irca|calidad agua', 'vigilancia calidad agua consumo humano'],
  ['donación sangre|primeros auxilios|emergencias salud', 'urgencias emergencias'],
  ['salud laboral|riesgos laborales|trabajadores informales', 'salud entorno laboral riesgos'],
  ['banco ayudas|ayudas técnicas|rehabilitación', 'habilitación rehabilitación funcional discapacidad'],
  // Inclusión social
  [
    'primera infancia|cdi|hogares comunitarios|hogar comunitario|hogar infantil|hogares infantiles|jardín infantil|jardines infantiles|jardín social|ludoteca|ludotecas|guardería',
    'atención integral primera infancia edificaciones',
  ],
  [
    'niños niñas|nna|niñas niños|infancia adolescencia|adolescentes|niñez',
    'niños niñas adolescentes jóvenes protección promoción derechos',
  ],
  [
    'juventud|jóvenes|joven|consejo municipal juventud|cmj|plataforma juventud|plataformas juventud|semana juventud',
    'adolescentes jóvenes juventud políticas públicas',
  ],
  [
    'hogar paso|hogares paso|restablecimiento derechos|pard|icbf',
    'restablecimiento derechos niños niñas adolescentes protección integral',
  ],
  ['trabajo infantil', 'prevención trabajo infantil protección adolescente trabajador'],
  ['familia|familias|padres|violencia intrafamiliar', 'dinámica relacional desarrollo autónomo familias comunidades'],
  ['comisaría|comisarías', 'comisarías familia violencia género atención'],
  [
    'persona mayor|personas mayores|tercera edad|adultos mayores|vejez|envejecimiento|centro vida|centros vida|centro día|colombia mayor|hogar geriátrico|ancianato|cbA',
    'adulto mayor atención protección integral centros protección social día',
  ],
  [
    'discapacidad|discapacitados|capacidades diversas|cuidadores|cuidador',
    'personas discapacidad atención integral población condición',
  ],
  ['habitante calle|habitantes calle|situación calle', 'atención integral habitante calle'],
  [
    'víctimas|víctima|conflicto armado|desplazados|desplazamiento|desplazada|pat víctimas|justicia transicional|mesa víctimas|cjt|ley 1448',
    'víctimas conflicto armado atención asistencia reparación',
  ],
  [
    'ayuda humanitaria|atención humanitaria|auxilio funerario|exequias',
    'ayuda atención humanitaria asistencia funeraria víctimas',
  ],
  [
    'mujer|mujeres|género|equidad género|violencia contra mujer|violencias basadas género|vbg|feminicidio|mujer cabeza hogar',
    'mujeres género derechos enfoque',
  ],
  [
    'lgbti|lgbtiq|lgtbi|diversidad sexual|orientación sexual|indígenas|afro|afrocolombianos|afrodescendientes|étnicos|grupos étnicos|rrom|comunidades étnicas',
    'población enfoque diferencial derechos diversidad étnica',
  ],
  ['migrantes|migrante|venezolanos', 'población migrante atención oferta'],
  [
    'familias acción|renta ciudadana|jóvenes acción|ingreso solidario|renta joven|transferencias monetarias',
    'acompañamiento familiar comunitario superación pobreza gestión oferta social transferencias',
  ],
  ['pobreza|red unidos|vulnerable|vulnerables|vulnerabilidad', 'oferta social población vulnerable superación pobreza'],
  [
    'mercados|bono alimentario|paquetes alimentarios|comedor comunitario|comedores comunitarios|banco alimentos',
    'entrega raciones alimentos',
  ],
  [
    'religioso|religiosa|libertad religiosa|culto|cultos',
    'libertad religiosa creencias promoción participación garantía derechos',
  ],
  ['derechos humanos|dih|trata personas', 'derechos humanos prevención violaciones'],
  // Agro
  [
    'umata|asistencia agropecuaria|asistencia técnica rural|pdea|extensión rural|extensionismo',
    'extensión agropecuaria asistencia técnica productores',
  ],
  [
    'mercado campesino|mercados campesinos|agroferia|feria agropecuaria|ferias agropecuarias|comercialización productos',
    'apoyo comercialización productores',
  ],
  [
    'campesinos|campesino|campesina|productores|agricultores|ganaderos|finqueros|lecheros',
    'pequeños productores rurales agropecuarios',
  ],
  [
    'huerta|huertas|agricultura urbana|autoconsumo|seguridad alimentaria campo',
    'producción alimentos proyectos productivos agroecológicas',
  ],
  [
    'inseminación|mejoramiento genético|mejoramiento bovino|pajillas|repoblamiento bovino|semilla|semillas',
    'especies animales vegetales mejoradas',
  ],
  [
    'tractor|tractores|maquinaria agrícola|implementos agrícolas|mecanización|banco maquinaria agropecuaria',
    'banco maquinaria equipos producción agropecuaria acceso',
  ],
  ['consejo municipal desarrollo rural|cmdr', 'fomento organizativo agricultura campesina participación'],
  [
    'asociaciones productores|asociatividad|asociaciones agropecuarias',
    'fomento asociatividad asesoría fortalecimiento',
  ],
  [
    'aftosa|brucelosis|vacunación bovina|sanidad animal|bpg|bpa|buenas prácticas',
    'sanidad agropecuaria buenas prácticas agrícolas producción',
  ],
  ['matadero|planta beneficio|frigorífico|plaza ferias|plaza mercado', 'planta beneficio animal plaza ferias mercado'],
  ['distrito riego|reservorio|reservorios|riego', 'adecuación tierras riego almacenamiento agua'],
  ['crédito agropecuario|icr|seguro cosecha', 'apoyo financiero acceso crédito agropecuario'],
  [
    'alevinos|piscícola|piscicultura|apícola|apicultura|avícola',
    'proyectos productivos especies repoblamiento ictiológico',
  ],
  [
    'titulación predios|formalización predios|formalización propiedad|falsa tradición',
    'formalización propiedad saneamiento titulación predios',
  ],
  // Ambiente y animales
  [
    'reforestación|reforestar|siembra árboles|sembrar árboles|árboles|arborización|arbolado',
    'reforestación restauración ecosistemas plántulas árboles',
  ],
  [
    'predios interés hídrico|compra predios|adquirir predios|psa|pago servicios ambientales|adquisición predios|hectáreas conservadas',
    'pago servicios ambientales esquemas protección ecosistemas conservación recurso hídrico hectáreas',
  ],
  [
    'quebrada|quebradas|río|ríos|ronda|rondas|cauce|cauces|humedal|humedales|nacimientos|nacederos|limpieza vallados|vallados',
    'recuperación cuerpos agua lénticos lóticos protección recurso hídrico',
  ],
  [
    'cuenca|cuencas|pomca|microcuenca|microcuencas|paramo|páramo|páramos',
    'gestión integral recurso hídrico cuencas conservación biodiversidad',
  ],
  ['ahorro uso eficiente agua|pueaa|uso eficiente agua', 'uso eficiente ahorro agua promoción'],
  ['cambio climático|huella carbono|gei|mitigación adaptación', 'gestión cambio climático bajo carbono'],
  [
    'prae|proceda|cidea|educación ambiental|cultura ambiental|sensibilización ambiental|campañas ambientales',
    'educación ambiental participación estrategias',
  ],
  ['vivero|viveros', 'producción plántulas viveros'],
  ['minería|minero|mineros|minas', 'minería actividad minera'],
  ['ruido|calidad aire|contaminación auditiva|emisiones', 'vigilancia calidad aire monitoreo fuentes emisión ruido'],
  [
    'sirap|simap|sistema áreas protegidas|áreas protegidas|estructura ecológica',
    'áreas protegidas conservación biodiversidad',
  ],
  [
    'negocios verdes|economía circular|producción limpia|posconsumo',
    'negocios verdes sectores productivos programas recolección',
  ],
  [
    'esterilización|esterilizaciones|esterilizar|caninos|felinos|perros|gatos|mascotas|animales compañía|animales calle|bienestar animal|protección animal|maltrato animal|coso|albergue animal|fauna doméstica',
    'atención integral fauna bienestar animal',
  ],
  // Agua, saneamiento, servicios
  [
    'acueducto|acueductos|red acueducto|redes acueducto|ptap|agua potable|planta tratamiento agua potable|bocatoma|tanque|tanques almacenamiento',
    'acueductos construidos ampliados optimizados agua potable',
  ],
  [
    'alcantarillado|red alcantarillado|redes alcantarillado|aguas lluvias|ptar|aguas residuales|planta tratamiento aguas residuales|colector|colectores|psmv|interceptor',
    'alcantarillados construidos ampliados optimizados aguas residuales tratamiento',
  ],
  [
    'pozos sépticos|pozo séptico|unidades sanitarias|baterías sanitarias|unisafas',
    'unidades sanitarias saneamiento básico construidas',
  ],
  ['pgirs', 'seguimiento implementación plan gestión integral residuos sólidos'],
  [
    'residuos|basuras|reciclaje|recicladores|recolección residuos|aprovechamiento residuos|compostaje|relleno sanitario|orgánicos',
    'residuos sólidos aseo aprovechamiento valorización',
  ],
  [
    'subsidios servicios públicos|fondo solidaridad redistribución|fsri|subsidiar estratos|estratos 1|subsidios acueducto',
    'apoyo financiero subsidios consumo servicios públicos domiciliarios',
  ],
  ['pozo profundo|pozos profundos|perforación', 'agua subterránea acueductos soluciones alternativas'],
  [
    'empresa servicios públicos|prestadores|acueductos veredales|acueducto veredal|juntas acueducto',
    'asistencia técnica administración operación servicios agua potable saneamiento',
  ],
  ['alumbrado|luminarias|led|iluminación', 'alumbrado público redes'],
  ['electrificación|red eléctrica|energía eléctrica', 'redes energía eléctrica distribución local'],
  [
    'paneles solares|panel solar|energías renovables|energías limpias|fotovoltaica|energías alternativas',
    'generación fotovoltaica energía soluciones energéticas',
  ],
  ['gas natural|gas domiciliario|red gas', 'gas combustible redes domiciliarias'],
  // Transporte
  ['placa huella|placas huella|placahuella|placa huellas', 'placa huella construida vía terciaria mejorada'],
  [
    'vía terciaria|vías terciarias|vías veredales|vías rurales|camino veredal|caminos veredales|malla vial rural|red vial rural|red terciaria',
    'vía terciaria mejorada mantenimiento periódico rutinario',
  ],
  [
    'malla vial urbana|vías urbanas|calles|pavimentar|pavimentación|pavimento|parcheo|bacheo|repavimentación',
    'vía urbana mejorada construida mantenimiento periódico rutinario',
  ],
  [
    'malla vial|red vial|vías municipio|kilómetros vía',
    'vía mantenimiento periódico rutinario mejorada red vial regional',
  ],
  [
    'andenes|andén|sardineles|ciclorruta|ciclorrutas|ciclovía|cicloruta|ciclo rutas|bicicleta|bici',
    'andén red urbana ciclo infraestructura construida',
  ],
  ['puente|puentes|pontones|alcantarillas|box culvert', 'puente construido vía rehabilitado'],
  [
    'maquinaria amarilla|retroexcavadora|volqueta|volquetas|motoniveladora|vibrocompactador|parque automotor|maquinaria pesada|maquinaria',
    'banco maquinaria dotado mantenimiento',
  ],
  [
    'señalización|señales tránsito|semáforos|semaforización|reductores velocidad|demarcación',
    'vías dispositivos control señalización seguridad vial infraestructura',
  ],
  [
    'seguridad vial|plan local seguridad vial|accidentalidad|siniestros|siniestralidad|comparendos|comparendo|agentes tránsito|cultura vial|movilidad',
    'seguridad vial transporte sensibilización actores viales control',
  ],
  [
    'plan movilidad|plan maestro movilidad|plan vial|inventario vial',
    'documentos planeación estudios preinversión red vial',
  ],
  ['valorización|estudios diseños|prefactibilidad|factibilidad|consultoría', 'estudios preinversión diseños'],
  ['transporte público|terminal transporte|paradero|paraderos', 'transporte público pasajeros terminales estaciones'],
  // Vivienda, territorio
  [
    'mejoramiento vivienda|mejoramientos vivienda|mejoramientos|mejorar viviendas|viviendas mejoradas',
    'apoyo financiero mejoramiento vivienda mejoradas',
  ],
  [
    'vivienda nueva|vis|vip|viviendas nuevas|subsidio vivienda|subsidios vivienda|construcción vivienda|vivienda rural',
    'vivienda interés social prioritario adquisición apoyo financiero construidas',
  ],
  [
    'legalización predios|titulación|escrituración|bienes fiscales|legalización barrios',
    'saneamiento titulación bienes fiscales asistencia jurídica',
  ],
  [
    'pot|eot|pbot|ordenamiento territorial|plan parcial|planes parciales|licencias|control urbano|espacio público|expediente municipal|norma urbanística',
    'ordenamiento territorial desarrollo urbano planeación',
  ],
  [
    'parque|parques|parque infantil|parques infantiles|biosaludables|biosaludable|gimnasio al aire libre',
    'parques construidos mejorados recreativos mantenidos gimnasios aire libre',
  ],
  [
    'plazoleta|zonas verdes|plaza principal|parque principal|ornato|poda|embellecimiento',
    'zonas verdes plazas mantenidas espacio publico adecuado',
  ],
  [
    'catastro|multipropósito|avalúos|catastral',
    'actualización catastral enfoque multipropósito conservación información',
  ],
  ['estratificación', 'estratificación socioeconómica predios'],
  [
    'estadística|línea base|observatorio|observatorios|encuesta|censo',
    'información estadística bases datos implementado',
  ],
  // Cultura
  [
    'escuela formación artística|escuelas formación artística|escuelas formación cultural|escuela música|formación artística|banda sinfónica|banda|danza|danzas|teatro|música|coro|artes plásticas',
    'formación artística cultural educación informal procesos',
  ],
  [
    'festival|festivales|fiestas|ferias fiestas|feria|eventos culturales|evento cultural|carnaval|aguinaldo|semana cultural|concurso|festividades',
    'promoción actividades culturales eventos',
  ],
  ['biblioteca|bibliotecas|lectura|lectores|promoción lectura|libros', 'servicios bibliotecarios bibliotecas lectura'],
  ['casa cultura|centro cultural|auditorio', 'casas cultura centros culturales adecuados infraestructura cultural'],
  [
    'beps|gestores culturales|creadores gestores|artistas|artista|estímulos',
    'apoyo financiero creadores gestores culturales sector artístico',
  ],
  [
    'patrimonio|inventario patrimonial|museo|memoria histórica|tradiciones|vigías|arqueológico|identidad cultural',
    'patrimonio cultural salvaguardia protección divulgación',
  ],
  [
    'consejo cultura|consejo municipal cultura|sistema nacional cultura|plan cultura',
    'organización participación sector artístico cultural ciudadana',
  ],
  ['instrumentos musicales|vestuario|trajes', 'infraestructuras culturales dotadas centros musicales dotados'],
  // Deporte
  [
    'escuelas formación deportiva|escuela formación deportiva|escuelas deportivas|escuela deportiva|disciplinas deportivas|formación deportiva',
    'escuelas deportivas servicio niños jóvenes inscritos',
  ],
  [
    'actividad física|aeróbicos|rumbaterapia|recreación|recreativas|vacaciones recreativas|recreativos|caminatas',
    'promoción actividad física recreación deporte eventos recreativos comunitarios',
  ],
  [
    'torneo|torneos|campeonato|campeonatos|juegos intercolegiados|intercolegiados|juegos comunales|juegos campesinos|olimpiadas|carrera atlética|competencias|válidas',
    'organización eventos deportivos comunitarios',
  ],
  [
    'deportistas|deportista|clubes|clubes deportivos|atletas|alto rendimiento|talentos deportivos|ligas|selecciones',
    'apoyo financiero atletas preparación deportiva deportistas clubes',
  ],
  [
    'polideportivo|polideportivos|cancha|canchas|escenarios deportivos|escenario deportivo|coliseo|estadio|unidad deportiva|villa olímpica|piscina|patinódromo|skate|placa deportiva|placas deportivas',
    'infraestructura deportiva canchas polideportivos mantenimiento mejorados construidos',
  ],
  [
    'implementación deportiva|implementos deportivos|dotación deportiva',
    'apoyo actividad física deporte implementos entregados',
  ],
  ['instituto deporte|imder|inder', 'deporte recreación actividad física'],
  // Desarrollo económico, turismo, TIC, CTeI
  [
    'emprendimiento|emprendimientos|emprendedores|emprendedor|capital semilla|fondo emprender|ideas negocio',
    'asistencia técnica emprendimiento emprendedores empresas apoyo financiero unidades productivas',
  ],
  [
    'microempresarios|mipymes|comerciantes|empresarios|comercio|tejido empresarial|empresas',
    'empresas competitividad fortalecimiento empresarial mipymes productividad',
  ],
  [
    'empleo|empleabilidad|desempleo|bolsa empleo|vacantes|ruta empleabilidad|feria laboral|ferias laborales|intermediación laboral',
    'colocación laboral gestión empleo generación formalización',
  ],
  ['sena|formación trabajo|cursos|técnico laboral|competencias laborales', 'formación para el trabajo competencias'],
  ['artesanos|artesanal|artesanías|artesana', 'actividad artesanal productos artesanales'],
  [
    'turismo|turístico|turistas|turística|turísticos|punto información turística|pit|guías turismo|prestadores turísticos|rnt|ruta turística|marca ciudad',
    'promoción turística competitividad turismo',
  ],
  [
    'inventario turístico|plan desarrollo turístico|plan turismo|política turismo|consejo turismo',
    'documentos planeación turismo entes territoriales asistencia',
  ],
  ['sendero|senderos|mirador|ecoturismo|ecoturística', 'sendero turístico infraestructura ecoturística mirador'],
  [
    'wifi|zonas wifi|zona wifi|internet|conectividad|fibra óptica|zonas digitales',
    'acceso zonas digitales conexiones redes tecnologías información',
  ],
  [
    'vive digital|alfabetización digital|computadores|apropiación tic|competencias digitales|puntos digitales',
    'acceso uso tecnologías información comunicaciones educación informal',
  ],
  [
    'gobierno digital|gobierno línea|datos abiertos|trámites línea|página web|sitio web|sistemas información|software|hardware|plataforma tecnológica',
    'tecnologías información servicios tecnológicos gobierno digital estrategia sistemas implementados',
  ],
  ['peti|seguridad información|mspi', 'documento planeación estratégica TI servicios tecnológicos'],
  [
    'emisora|radio|comunicaciones|comunicación|medios comunicación|redes sociales|imagen institucional',
    'contenidos divulgación producción radio',
  ],
  [
    'ciencia tecnología|innovación|investigación|semilleros|robótica|ctei|ondas',
    'ciencia tecnología innovación apropiación social conocimiento vocaciones',
  ],
  ['cooperación internacional|alianzas público privadas|app', 'cooperación internacional alianzas'],
  // Gobierno, justicia, seguridad
  [
    'convivencia|seguridad ciudadana|piscc|pisc|consejo seguridad|orden público|fonset|fuerza pública|policía|ejército|policial',
    'convivencia seguridad ciudadana apoyo financiero proyectos fuerza pública',
  ],
  [
    'cámaras|cámaras seguridad|cctv|videovigilancia|cámaras vigilancia|monitoreo cámaras',
    'vigilancia cámaras seguridad',
  ],
  [
    'frentes seguridad|frente seguridad|alarmas|alarmas comunitarias|red cooperantes',
    'promoción convivencia seguridad ciudadana',
  ],
  [
    'inspección policía|inspecciones policía|inspectores|contravenciones|código convivencia|medidas correctivas',
    'inspecciones policía acceso justicia policiva contravenciones',
  ],
  [
    'casa justicia|conciliación|conciliadores|jueces paz|mediación|mecanismos alternativos|equidad',
    'casas justicia acceso métodos resolución conflictos',
  ],
  [
    'cárcel|cárceles|ppl|privada libertad|privadas libertad|reclusos|srpa|responsabilidad penal',
    'penitenciaria carcelaria población privada libertad responsabilidad penal adolescente',
  ],
  ['pandillas|delincuencia|microtráfico|delito|hurto', 'prevención delito'],
  [
    'juntas acción comunal|junta acción comunal|jac|comunales|asojuntas|organismos comunales|acción comunal',
    'promoción participación ciudadana organismos acción comunal',
  ],
  ['salón comunal|salones comunales', 'salón comunal construido adecuado'],
  [
    'presupuesto participativo|presupuestos participativos|control social|veedurías|veedores|participación ciudadana|ctp|consejo territorial planeación|consejos comunitarios|rendición cuentas|rendiciones cuentas',
    'promoción participación ciudadana rendición cuentas',
  ],
  ['política social|compos|consejo política social', 'políticas públicas articulación inclusión social'],
  [
    'gestión riesgo|riesgo desastres|cmgrd|fondo gestión riesgo|emergencia|emergencias|pmgrd|alertas tempranas|calamidad',
    'gestión riesgo desastres emergencias atención',
  ],
  [
    'bomberos|cuerpo bomberos|incendio|incendios|incendios forestales|bomberil|sobretasa bomberil',
    'prevención control incendios estaciones bomberos',
  ],
  ['defensa civil|cruz roja', 'fortalecimiento seccionales defensa civil organismos socorro'],
  [
    'amenaza|remoción masa|inundación|inundaciones|jarillones|gaviones|muros contención|estabilización|obras mitigación|estudio detallado',
    'obras infraestructura reducción riesgo desastres estudios',
  ],
  ['sisben|sisbén', 'registro administrativo SISBEN información'],
  [
    'mipg|modelo integrado planeación gestión|fur ag|furag|control interno|sistema gestión|sistemas gestión|calidad iso|sgsst|seguridad salud trabajo|meci',
    'implementación sistemas gestión',
  ],
  [
    'archivo|gestión documental|tablas retención|trd|archivística|digitalización documentos|pgd|pinar',
    'gestión documental archivo',
  ],
  [
    'banco proyectos|seguimiento plan desarrollo|seguimiento evaluación plan|formulación plan desarrollo|plan desarrollo municipal|kpt|mga',
    'documentos planeación seguimiento evaluación fortalecimiento gestión administración pública asistencia técnica',
  ],
  [
    'hacienda|finanzas|recaudo|impuesto|predial|fiscalización|tributario|estatuto rentas|cartera|cobro coactivo|marco fiscal|rentas',
    'saneamiento fiscal financiero',
  ],
  ['pasivos|pensional|fonpet|pensionados', 'saneamiento laboral prestacional reestructuracion pasivos'],
  [
    'bienestar laboral|funcionarios|servidores públicos|plan capacitación|talento humano|clima organizacional|incentivos servidores',
    'fortalecimiento talento humano servidores públicos educación informal gestión',
  ],
  [
    'atención ciudadano|atención usuario|pqrs|pqrsd|ventanilla única|servicio ciudadano',
    'integración oferta pública atención ciudadano',
  ],
  [
    'sede administrativa|palacio municipal|edificio alcaldía|alcaldía municipal|edificaciones públicas|bienes inmuebles|equipamientos',
    'sedes adecuadas mantenidas construidas dotadas',
  ],
  ['defensa judicial|daño antijurídico|litigios|contractual|jurídica', 'defensa jurídica documentos lineamientos'],
  ['transparencia|anticorrupción|corrupción|paac|ley 1712', 'lucha corrupción transparencia'],
  ['personería|contraloría', 'control fiscal derechos humanos promoción'],
  [
    'paz|reconciliación|reincorporación|reintegración|consejo paz|posconflicto|pdet',
    'paz reconciliación convivencia no repetición',
  ],
  // Kinds of product
  ['política pública|políticas públicas', 'documentos política planeación lineamientos técnicos'],
  [
    'plan acción|formular plan|actualizar plan|plan estratégico|plan maestro|hoja ruta|elaborar plan',
    'documentos planeación',
  ],
  ['protocolo|guía|manual|lineamientos|rutas atención|estrategia|estrategias', 'documentos lineamientos técnicos'],
  ['acuerdo municipal|decreto|reglamentar|reglamentación|adoptar|ordenanza|normativo', 'documentos normativos'],
  [
    'diagnóstico|caracterización|caracterizar|estudio|estudios',
    'documentos estudios técnicos investigación caracterización',
  ],
  [
    'capacitar|capacitación|capacitaciones|talleres|taller|charlas|cursos|diplomado|jornadas capacitación|formar',
    'educación informal personas capacitadas',
  ],
  ['campañas|campaña|sensibilizar|divulgar|difusión|socializar|sensibilización', 'divulgación promoción campañas'],
  ['asesorar|asesoría|acompañar|acompañamiento|apoyar técnicamente', 'asistencia técnica'],
  ['subsidios|subsidio|incentivo|incentivos|apoyo económico|cofinanciar|financiar', 'apoyo financiero'],
  ['construir|construcción', 'construido construida'],
  ['mantener|mantenimiento|mantenimientos', 'mantenimiento mantenida'],
  ['adecuar|adecuación|remodelar|remodelación|ampliar|ampliación', 'adecuada adecuado ampliado mejorada'],
  ['dotar|dotación|adquirir|compra|entregar', 'dotado dotada'],
  ['convenio|convenios|contrato', 'apoyo financiero servicio'],
]
