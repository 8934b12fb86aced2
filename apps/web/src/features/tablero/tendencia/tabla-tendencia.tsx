// The trend as a table: what the pictures draw, in figures.
import { formatFecha, formatNumero, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Filtros } from '../../../app/filtros.ts'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import type { Hecho } from '../../descarga/fuente.ts'
import { TITULO_CIFRA } from '../cifras.ts'
import { CSV_TENDENCIA } from '../columnas-csv.ts'
import { direccionTablero } from '../direccion.ts'
import { territorialDe } from '../filtro/territorial.ts'
import { parte, reportaron } from '../hechos.ts'
import type { ClaveCorte, CorteTendencia } from '../tipos.ts'
import { nombreDe } from './columnas.tsx'

type Props = {
  readonly clave: ClaveCorte
  readonly cortes: readonly CorteTendencia[]
  readonly hechos: readonly Hecho[]
}

export function TablaTendencia({ clave, cortes, hechos }: Props) {
  const { instrumento, vigencia } = clave
  return (
    <>
      <Tabla
        titulo="Los cortes del periodo de gobierno"
        tituloOculto
        columnas={columnasDe(clave)}
        filas={cortes}
        clave={(c) => `${c.vigencia}/${c.corte}`}
      />
      <Descarga
        texto="Descargar la tendencia"
        archivo={`tendencia-${instrumento}-${vigencia}`}
        columnas={CSV_TENDENCIA}
        filas={cortes}
        hechos={hechos}
      />
    </>
  )
}

function columnasDe(clave: ClaveCorte): Columna<CorteTendencia>[] {
  const cuantas = (titulo: string, de: (c: CorteTendencia) => number): Columna<CorteTendencia> => ({
    clave: titulo,
    titulo,
    numero: true,
    celda: (c) => (c.mudo ? '—' : formatNumero(String(de(c)))),
  })
  const razon = (titulo: string, de: (c: CorteTendencia) => number | null): Columna<CorteTendencia> => ({
    clave: titulo,
    titulo,
    numero: true,
    celda: (c) => {
      const valor = de(c)
      return valor === null ? '—' : formatPorcentaje(valor)
    },
  })
  const avance = (cual: 'fisico' | 'fisicoCuatrienio' | 'financiero') =>
    razon(TITULO_CIFRA[cual], (c) => (c.avance.metas === 0 ? null : c.avance[cual]))
  return [
    { clave: 'corte', titulo: 'Corte', nombra: true, celda: (c) => <Corte clave={clave} corte={c} /> },
    { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
    cuantas('Obligadas', (c) => c.cuenta.obligadas),
    cuantas('A tiempo', (c) => c.cuenta.oportuno),
    cuantas('Fuera de plazo', (c) => c.cuenta.extemporaneo),
    cuantas('Sin reportar', (c) => c.cuenta.silencio),
    razon('Reportaron', (c) => (c.mudo ? null : parte(reportaron(c.cuenta), c.cuenta))),
    ...(clave.instrumento === 'seguimiento'
      ? [
          cuantas('Sin actualizar', (c) => c.sinActualizar),
          avance('fisico'),
          avance('fisicoCuatrienio'),
          avance('financiero'),
        ]
      : []),
  ]
}

function Corte({ clave, corte }: { clave: ClaveCorte; corte: CorteTendencia }) {
  return (
    <Link
      className="enlace-fila"
      to={direccionTablero({ ...clave, vigencia: String(corte.vigencia), corte: String(corte.corte) })}
      search={(previo: Filtros) => territorialDe(previo)}
    >
      {nombreDe(corte)}
    </Link>
  )
}
