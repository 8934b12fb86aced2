// Metas of the plan, paged, with filters kept in the address. Shows the physical programme or the money.
import { formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { type Filtros, paginaDe } from '../../app/filtros.ts'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { FiltrosMetas } from './filtros-metas.tsx'
import { NOMBRE_ACUMULACION } from './nombres.ts'
import type { Plan, PropsSeccion } from './plan.tsx'
import { SumaMetas } from './suma-metas.tsx'

export type MetaBreve = Respuesta<'GET /api/entidades/:entidad/plan/metas'>['filas'][number]

const TAMANO = 25

export function SeccionMetas({ entidad, plan, filtros }: PropsSeccion) {
  const pagina = paginaDe(filtros)
  const { linea, sector, fuente, texto, version } = filtros
  const lista = useQuery(
    consultaPaginada('GET /api/entidades/:entidad/plan/metas', {
      params: { entidad },
      consulta: { linea, sector, fuente, texto, version, pagina, tamano: TAMANO },
    }),
  )
  const enPesos = filtros.cifras === 'pesos'
  return (
    <section className="pila" aria-labelledby="metas-titulo">
      <h2 id="metas-titulo" className="solo-lector">
        Metas de producto
      </h2>
      <FiltrosMetas plan={plan} />
      {enPesos ? <SumaMetas plan={plan} filtros={filtros} /> : null}
      <Datos de={lista}>
        {({ filas, total }) => (
          <>
            <Paginador pagina={pagina} tamano={TAMANO} total={total} que="metas" una="meta" />
            {total === 0 ? (
              <p>Ninguna meta cumple esos filtros. Quite alguno para ver más.</p>
            ) : (
              <Tabla
                titulo={enPesos ? 'Metas de producto, en pesos' : 'Metas de producto, programa físico'}
                tituloOculto
                columnas={columnasDe(entidad, plan, filtros)}
                filas={filas}
                clave={(m) => m.numero}
              />
            )}
            {total > TAMANO ? (
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="metas" una="meta" abajo />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}

function columnasDe(entidad: string, plan: Plan, { cifras, vigencia, version }: Filtros): Columna<MetaBreve>[] {
  const enPesos = cifras === 'pesos'
  const vigencias = enPesos && vigencia ? plan.vigencias.filter((v) => v === vigencia) : plan.vigencias
  const meta: Columna<MetaBreve> = {
    clave: 'meta',
    titulo: 'Meta',
    nombra: true,
    ancho: 'largo',
    celda: (m) => (
      <>
        <Link
          to="/entidades/$entidad/plan/metas/$meta"
          params={{ entidad, meta: m.numero }}
          search={{ version }}
          className="enlace-meta"
        >
          {m.personalizacion || 'Sin texto'}
        </Link>
        <br />
        <span className="tenue numero">
          {m.numero} · {m.codigoSispt} · Línea {m.linea}
        </span>
      </>
    ),
  }
  if (enPesos)
    return [
      meta,
      ...vigencias.map((v) => ({
        clave: v,
        titulo: v,
        numero: true,
        celda: (m: MetaBreve) => formatNumero(m.totales[v] ?? '0', 0),
      })),
      { clave: 'total', titulo: 'Total', numero: true, celda: (m) => <strong>{formatNumero(m.total, 0)}</strong> },
    ]
  return [
    meta,
    { clave: 'unidad', titulo: 'Unidad', celda: (m) => m.unidad || 'Sin unidad' },
    {
      clave: 'acumulacion',
      titulo: 'Acumulación',
      celda: (m) => (m.tipoAcumulacion ? NOMBRE_ACUMULACION[m.tipoAcumulacion] : 'Sin tipo'),
    },
    ...vigencias.map((v) => ({
      clave: v,
      titulo: v,
      numero: true,
      celda: (m: MetaBreve) => cantidadDe(m.programado[v]),
    })),
    {
      clave: 'cuatrienio',
      titulo: 'Meta del cuatrienio',
      numero: true,
      celda: (m) => <strong>{cantidadDe(m.metaCuatrienio)}</strong>,
    },
  ]
}

function cantidadDe(valor: string | null | undefined): string {
  return valor === null || valor === undefined ? 'En blanco' : formatNumero(valor)
}
