// Trade, industry, tourism and labour: product = words with which entities say it (how it was made: ./index.ts).

export const ECONOMIA = `
3502002 lineamientos política desarrollo económico competitividad documento plan
3502003 capacidades gerenciales empresarios mipymes capacitar fortalecimiento comerciantes tenderos microempresas asesorías formaciones contables mercadeo
350200303 empresas
3502004 mejoramiento productos financiar empresas maquinaria procesos apoyo microempresarios
3502006 competitividad comisión regional alianzas mesas
3502007 clúster cadenas iniciativa sectores
3502008 competitividad sectores plan productivo cadena valor agroindustria marca ciudad región
3502009 productividad extensionismo empresas fábricas metodología sensibilización
3502010 valor agregado comercialización productos apoyar emprendedores marcas empaques canales
3502011 capital humano empresarial formación talento convenios sena
3502012 innovación modernización empresas mujeres emprendedoras mipymes transformación digital proyectos apoyar innovadoras tecnología
350201208 mujeres
3502015 formalización empresarial comerciantes formalizar cámara comercio informal vendedores registro
3502017 emprendedores emprendimiento empresas tempranas asesorar semilla jóvenes fortalecer capital apoyar incubadora fondo programa microempresas ideas concurso
350201703 empresas emprendimientos
3502019 acompañamiento empresarial productivo unidades emprendimientos asesorías planes negocio micronegocios apoyo fortalecer negocios comerciantes proyectos
3502020 tenderos comercio detallista red tiendas unidades productivas
3502021 agroindustrial comercialización asociativas unidades transformación
3502022 mercados mipymes ruedas negocio ferias empresariales vitrinas comercio exportar eventos emprendimientos espacios compre local
3502024 artesanos artesanías capacitar talleres laboratorio
3502026 diseño artesanal productos mejorar artesanías
3502036 turismo prestadores competitividad turística apoyar proyectos hoteles
3502037 promoción turismo ferias nacionales internacionales vitrina anato campaña
3502039 turismo asistencia consejo municipal plan producto turístico rutas prestadores punto información rnt desarrollo observatorio política productos operadores fortalecer gestión certificación sostenible
350203903 eventos
350203904 redes
3502043 ecoparque
3502045 turismo capacitar prestadores guías informadores operadores talleres anfitriones colegios amigos formación bilingüe policía programa
350204501 capacitaciones
3502046 promoción turística eventos marca campañas material publicitario feria destino publicidad redes posicionar festival estrategia difusión plan medios territorio
350204601 capacitaciones
350204602 eventos feria festival
350204603 plan
3502047 plan desarrollo turístico inventario turismo política pública formular
3502048 acuerdo decreto turismo consejo
3502049 rutas circuito turístico senderos recorridos
3502050 centro convenciones
3502053 centro turístico parador construir
3502055 centro turístico mantenimiento
3502056 sendero ecológico turístico
3502059 señalización turística vallas
3502071 centro interpretación mantener
3502081 plaza mercado construir
3502083 plaza mercado mantenimiento adecuar
3502086 mirador mantenimiento
3502090 capacitar talleres cursos empresarios emprendedores
3502093 información turística pit punto aplicación portal
3502094 investigación turismo inventario estudio observatorio
3502095 economía circular sostenibilidad empresas reciclaje
3502096 uso eficiente recursos empresas energía
3502110 estudios diseños plaza mercado turismo
3502112 investigación económica estudio diagnóstico observatorio
3502113 infraestructura turística mirador parador malecón construir equipamiento
3502114 dotar turístico mobiliario equipamiento
3502116 asistencia turística empresas asesorar
3601009 pensiones beps colpensiones cajas compensación divulgar ahorro
3602002 empleo generación estrategia formalización intermediación laboral
3602003 emprendimiento solidario cooperativas economía solidaria víctimas
3602004 empleo colocación vacantes agencia bolsa vincular laboral personas
3602006 empleo registro hojas vida ferias laborales agencia inscripción
3602013 emprendimiento proyectos productivos apoyar capital semilla fondo emprender jóvenes mujeres discapacidad
360201306 proyectos
3602017 emprendedores asesorar empresas crear emprendimiento empleo formalizar
360201701 emprendedores
360201702 empleos
3602019 acuerdo decreto incentivos tributarios empleo
3602020 cesante desempleados
3602022 alianzas convenios sena cajas empresas cámara comercio gestión
3602025 acuerdo empleo norma
3602027 política pública empleo trabajo decente digno
3602029 empleo asistencia primer jóvenes empresas vinculación laboral mujeres formal vincular contratación discapacidad estrategia
3602031 capacitar empleo competencias cursos sena formación trabajo
3602032 emprendedores asesoría planes negocio fortalecer emprendimiento ideas unidades asesorar capacitación mujeres jóvenes
360203201 emprendimientos
3602037 inserción laboral registro contratados
3602038 planes negocio capital semilla acompañar emprendedores
3603002 formación trabajo cursos técnicos sena competencias laborales capacitar personas
3603005 certificar competencias laborales
3604006 trabajo infantil prevenir talleres
3604019 trabajo decente asistencia laboral derechos
3604020 trabajo infantil erradicación adolescente protección prevención
3605007 mercado trabajo observatorio investigación economía popular vendedores informales
3605008 capacitar talento humano
3605009 divulgar empleo conocimiento
3605017 agencia pública empleo red prestadores punto fortalecer ruta empleabilidad
`
