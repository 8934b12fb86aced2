// The styles of our workbooks. Excel and LibreOffice show points and commas by the language of whoever opens them.

const FORMATOS = ['#,##0.00####', '0.0%', '0.0000%', 'yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm', '#,##0.0000'] as const
const PRIMERO_PROPIO = 164

type Estilo = {
  readonly formato?: (typeof FORMATOS)[number] | '#,##0' | '#,##0.00'
  /** Text that begins like a formula: editing the cell leaves it as text. */
  readonly apostrofo?: true
  readonly alinea?: 'right'
  readonly ajusta?: true
  readonly negrita?: true
}

/** By name; the order is the number that cells carry. */
const ESTILOS = {
  general: {},
  encabezado: { negrita: true, ajusta: true },
  entero: { formato: '#,##0' },
  decimal: { formato: '#,##0.00####' },
  centavos: { formato: '#,##0.00' },
  porcentaje: { formato: '0.0%' },
  casiCien: { formato: '0.0000%' },
  fecha: { formato: 'yyyy\\-mm\\-dd' },
  instante: { formato: 'yyyy\\-mm\\-dd\\ hh:mm' },
  suma: { formato: '#,##0.0000' },
  apostrofo: { apostrofo: true },
  cifraLarga: { alinea: 'right', apostrofo: true },
  parrafo: { ajusta: true },
  parrafoInerte: { ajusta: true, apostrofo: true },
} as const satisfies Record<string, Estilo>

export type NombreEstilo = keyof typeof ESTILOS

const NUMEROS = Object.fromEntries(Object.keys(ESTILOS).map((nombre, i) => [nombre, i])) as Record<NombreEstilo, number>

export function numeroEstilo(nombre: NombreEstilo): number {
  return NUMEROS[nombre]
}

export function xmlEstilos(): string {
  const propios = FORMATOS.map((f, i) => `<numFmt numFmtId="${PRIMERO_PROPIO + i}" formatCode="${f}"/>`)
  const celdas = Object.values<Estilo>(ESTILOS).map(xmlEstilo)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${propios.length}">${propios.join('')}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${celdas.length}">${celdas.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function xmlEstilo({ formato, apostrofo, alinea, ajusta, negrita }: Estilo): string {
  const alineacion = [alinea ? ` horizontal="${alinea}"` : '', ajusta ? ' wrapText="1"' : ''].join('')
  return `<xf numFmtId="${idFormato(formato)}" fontId="${negrita ? 1 : 0}" fillId="${negrita ? 2 : 0}" borderId="0" xfId="0"${
    formato ? ' applyNumberFormat="1"' : ''
  }${negrita ? ' applyFont="1" applyFill="1"' : ''}${apostrofo ? ' quotePrefix="1"' : ''}${
    alineacion ? ' applyAlignment="1"' : ''
  }><alignment vertical="top"${alineacion}/></xf>`
}

/** 3 and 4 are the program's own formats; the rest are written in the book. */
function idFormato(formato: Estilo['formato']): number {
  if (formato === undefined) return 0
  if (formato === '#,##0') return 3
  return formato === '#,##0.00' ? 4 : PRIMERO_PROPIO + FORMATOS.indexOf(formato)
}
