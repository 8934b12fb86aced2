// Whom the act reaches: how many of each, and one by one.
import { contar } from '@kpt/textos'
import { useFiltros } from '../../app/filtros.ts'
import { ChipDe } from '../../app/marca.tsx'
import type { Marca } from '../../app/nombres.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Previa, Suerte } from './previa.tsx'

type Fila = Previa['filas'][number]

const MARCAS: Record<Suerte, Marca> = {
  sana: { texto: 'Queda a tiempo', tono: 'bien', icono: 'volver' },
  tarde: { texto: 'Sigue fuera de plazo', tono: 'mal', icono: 'alerta' },
  cumplio: { texto: 'Ya había cumplido', tono: 'quieto', icono: 'bien' },
  sin_reporte: { texto: 'Sin reporte todavía', tono: 'nota', icono: 'reloj' },
}
const SUERTES = Object.keys(MARCAS) as Suerte[]

export function Alcanzadas({ previa, tamano }: { previa: Previa; tamano: number }) {
  const [{ suerte }, cambiar] = useFiltros()
  const { cuentas, filas, total, pagina } = previa
  const todas = SUERTES.reduce((suma, s) => suma + (cuentas[s] ?? 0), 0)
  return (
    <section className="seccion">
      <h2>A quién alcanza</h2>
      <p>
        {todas === 0
          ? 'Lo que cambia no obliga a ninguna entidad territorial.'
          : `Alcanza a ${contar(todas, 'entidad', 'entidades')}: ${cuales(cuentas)}.`}
      </p>
      {todas > 0 ? (
        <>
          <CampoSeleccion
            id="suerte"
            etiqueta="Ver"
            value={suerte ?? ''}
            onChange={(e) => cambiar({ suerte: e.target.value })}
            opciones={[
              { valor: '', texto: 'Todas' },
              ...SUERTES.map((s) => ({ valor: s, texto: `${MARCAS[s].texto} (${cuentas[s] ?? 0})` })),
            ]}
          />
          <Tabla titulo="Entidades alcanzadas" tituloOculto columnas={COLUMNAS} filas={filas} clave={(f) => f.codigo} />
          <Paginador pagina={pagina} tamano={tamano} total={total} que="entidades" una="entidad" />
        </>
      ) : null}
    </section>
  )
}

const FRASES: Record<Suerte, readonly [string, string]> = {
  sana: ['que reportó tarde queda a tiempo', 'que reportaron tarde quedan a tiempo'],
  tarde: ['sigue fuera de plazo', 'siguen fuera de plazo'],
  cumplio: ['ya había cumplido y sigue igual', 'ya habían cumplido y siguen igual'],
  sin_reporte: ['no ha reportado', 'no han reportado'],
}

function cuales(cuentas: Previa['cuentas']): string {
  const hay = SUERTES.filter((s) => (cuentas[s] ?? 0) > 0)
  return hay.map((s) => contar(cuentas[s] ?? 0, ...FRASES[s])).join('; ')
}

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    celda: (f) => (
      <>
        {f.nombre} <span className="numero tenue">{f.codigo}</span>
      </>
    ),
  },
  { clave: 'departamento', titulo: 'Departamento', celda: (f) => f.departamentoNombre },
  { clave: 'suerte', titulo: 'Qué pasa con ella', celda: (f) => <ChipDe marca={MARCAS[f.suerte]} /> },
]
