// The document of an invented plan, that says what its workbook says: so that a person can try the search in it.
import type { LibroSispt, MetaSispt } from './libro-sispt.ts'
import { pdfDePaginas } from './pdf.ts'

type Paginas = (readonly string[])[]

export function documentoDeMuestra(libro: LibroSispt): Buffer {
  return pdfDePaginas([
    ...portada(libro),
    ...libro.lineas.flatMap((nombre, i) => linea(libro, nombre, i + 1)),
    ...cierre(libro),
  ])
}

function portada({ nombre, nombrePlan, desde, lineas }: LibroSispt): Paginas {
  const periodo = `${desde}-${desde + 3}`
  return [
    [
      `PLAN DE DESARROLLO ${periodo}`,
      `«${nombrePlan}»`,
      ...['', `Municipio de ${nombre}`, '', 'DOCUMENTO INVENTADO PARA LA DEMOSTRACIÓN. SIN VALOR LEGAL.'],
    ],
    [
      `ACUERDO No. 000 DE ${desde} (demostración)`,
      `«Por el cual se adopta el Plan de Desarrollo del municipio de ${nombre} para el periodo ${periodo}»`,
      '',
      `El Concejo Municipal de ${nombre}, en uso de sus atribuciones constitucionales y legales, en especial las del artículo 313 de la Constitución Política y las de la Ley 152 de 1994,`,
      ...['', 'ACUERDA:', ''],
      `ARTÍCULO 1. Adopción. Adóptese el Plan de Desarrollo «${nombrePlan}», con sus líneas estratégicas, sus programas, sus metas de producto y su plan plurianual de inversiones.`,
      'ARTÍCULO 2. Principios. El plan se rige por la participación ciudadana, la transparencia, la sostenibilidad ambiental y la protección de la niñez, la adolescencia y la juventud.',
      `ARTÍCULO 3. Líneas estratégicas. El plan tiene ${lineas.length} líneas estratégicas:`,
      ...lineas.map((texto, i) => `   ${i + 1}. ${texto}.`),
    ],
  ]
}

function linea(libro: LibroSispt, nombre: string, numero: number): Paginas {
  const metas = libro.metas.filter((meta) => meta.linea === numero)
  const [diagnostico = ''] = DIAGNOSTICOS.slice((numero - 1) % DIAGNOSTICOS.length)
  return [
    [
      ...[`LÍNEA ESTRATÉGICA ${numero}. ${nombre.toUpperCase()}`, '', 'Diagnóstico', ''],
      ...[
        diagnostico,
        '',
        `Esta línea tiene ${metas.length} metas de producto, que se programan por vigencia en el Plan Indicativo.`,
      ],
    ],
    ...metas.map((meta) => articulo(meta, libro.desde)),
  ]
}

const DIAGNOSTICOS = [
  'La educación inicial llega a seis de cada diez niñas y niños. Las familias de las veredas piden transporte escolar, comedores con alimentación sana y atención en salud mental. Los juegos deportivos y las campañas de cuidado de la niñez son lo que la comunidad más reconoce.',
  'Los productores venden su cosecha por medio de intermediarios: el mercado campesino se hace dos veces al mes y las vías terciarias se cierran en el invierno. La estratificación de los predios rurales está incompleta y de ella dependen las tarifas de los servicios públicos y el agua potable.',
  'La ciudadanía pide espacios de participación con respuesta escrita. La rendición de cuentas se hace una vez al año y las juntas de acción comunal esperan acompañamiento para sus proyectos.',
]

function articulo(meta: MetaSispt, desde: number): string[] {
  const { codigo, texto, unidad, meta: cuanto, acumulacion, programado, indicador } = meta
  return [
    `Meta de producto ${codigo}. ${texto}.`,
    '',
    `La meta del cuatrienio es ${String(cuanto)} (${unidad.toLowerCase()}), de tipo ${acumulacion.toLowerCase()}. Su indicador en el Catálogo Programático de la Inversión es el ${indicador}.`,
    `Programación: ${programado.map((valor, i) => `${desde + i}: ${String(valor)}`).join('; ')}.`,
    '',
    'La dependencia responsable informará su avance físico y financiero en cada corte, con los soportes que pida la gobernación.',
  ]
}

function cierre({ nombre, desde }: LibroSispt): Paginas {
  return [
    [
      'PLAN PLURIANUAL DE INVERSIONES',
      '',
      `Las inversiones de ${desde} a ${desde + 3} se financian con recursos propios, con el Sistema General de Participaciones y con crédito. Los valores por fuente y vigencia están en el Plan Indicativo, en pesos.`,
      '',
      'SEGUIMIENTO Y EVALUACIÓN',
      '',
      `La alcaldía de ${nombre} publicará el avance del plan y rendirá cuentas a la ciudadanía cada año.`,
    ],
  ]
}
