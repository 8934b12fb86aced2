// The queue of a desk of help: near the limit of its corte first, then what has waited longest.
import { useQuery } from '@tanstack/react-query'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { COLUMNAS_MESA } from './columnas-mesa.tsx'
import type { Mesa } from './tipos.ts'

const TAMANO = 20
const PARTES = {
  por_atender: 'Por atender',
  espera_datos: 'Esperan datos',
  respondida: 'Respondidas',
  cerrada: 'Cerradas',
  todas: 'Todas',
} as const
type Parte = keyof typeof PARTES

export function PantallaMesaDeAyuda() {
  const [filtros] = useFiltros()
  const parte: Parte = Object.hasOwn(PARTES, filtros.estado ?? '') ? (filtros.estado as Parte) : 'por_atender'
  const quien = filtros.quien === 'mias' || filtros.quien === 'nadie' ? filtros.quien : undefined
  const pagina = paginaDe(filtros)
  const { categoria, texto } = filtros
  const mesa = useQuery({
    ...consultaPaginada('GET /api/ayudas/mesa', {
      consulta: { estado: parte, quien, categoria, texto, pagina, tamano: TAMANO },
    }),
    // New ones come in, and colleagues take them.
    refetchInterval: 60_000,
  })
  return (
    <Pantalla
      titulo="Mesa de ayuda"
      entrada="Primero lo que está cerca del límite de su corte; después, lo que lleva más días hábiles esperando."
      migas={[{ texto: 'Ayuda', a: '/ayuda' }]}
      acciones={<EnlaceBoton to="/ayudas/respuestas">Respuestas de la mesa</EnlaceBoton>}
    >
      <Secciones parte={parte} cuentas={mesa.data?.cuentas} />
      <Filtros />
      <Datos de={mesa} lineas={6}>
        {(d) => (
          <div className="pila pila--2">
            <Resumen cuentas={d.cuentas} />
            {d.total === 0 ? (
              <Vacio titulo="No hay ninguna">
                <p>Aquí llega lo que piden las personas desde cualquier pantalla.</p>
              </Vacio>
            ) : (
              <>
                <Tabla
                  titulo={PARTES[parte]}
                  tituloOculto
                  columnas={COLUMNAS_MESA}
                  filas={d.filas}
                  clave={(a) => a.numero}
                />
                <Paginador pagina={pagina} tamano={TAMANO} total={d.total} que="solicitudes" una="solicitud" />
              </>
            )}
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function Secciones({ parte, cuentas }: { parte: Parte; cuentas: Mesa['cuentas'] | undefined }) {
  const [{ texto, categoria, quien }] = useFiltros()
  const cuenta = (p: Parte) =>
    p === 'por_atender' ? cuentas?.porAtender : p === 'espera_datos' ? cuentas?.esperaDatos : undefined
  return (
    <Pestanas
      etiqueta="Solicitudes por estado"
      pestanas={(Object.keys(PARTES) as Parte[]).map((p) => {
        const n = cuenta(p)
        const busqueda = { estado: p, texto, categoria, quien }
        return {
          texto: PARTES[p],
          a: '/ayudas/mesa',
          busqueda,
          activa: p === parte,
          ...(n === undefined ? {} : { cuenta: n }),
        }
      })}
    />
  )
}

function Filtros() {
  const [filtros, cambiar] = useFiltros()
  const { data } = useQuery(consulta('GET /api/ayudas/categorias'))
  return (
    <search className="filtros no-imprimir">
      <CampoSeleccion
        etiqueta="Quién la tiene"
        value={filtros.quien ?? ''}
        onChange={(e) => cambiar({ quien: e.target.value || undefined })}
        opciones={[
          { valor: '', texto: 'Todas' },
          { valor: 'mias', texto: 'Las mías' },
          { valor: 'nadie', texto: 'Sin tomar' },
        ]}
      />
      <CampoSeleccion
        etiqueta="De qué trata"
        value={filtros.categoria ?? ''}
        onChange={(e) => cambiar({ categoria: e.target.value || undefined })}
        opciones={[
          { valor: '', texto: 'Todo' },
          ...(data?.categorias ?? []).map((c) => ({ valor: c.codigo, texto: c.nombre })),
        ]}
      />
      <Buscar
        etiqueta="Buscar en lo dicho, el número o la persona"
        texto={filtros.texto ?? ''}
        onBuscar={(texto) => cambiar({ texto: texto || undefined })}
      />
    </search>
  )
}

function Resumen({ cuentas: { ultimoDia, mias, deNadie, sirvieron } }: Pick<Mesa, 'cuentas'>) {
  const calificadas = sirvieron.si + sirvieron.enParte + sirvieron.no
  return (
    <p>
      {deNadie} sin tomar, {mias} a su cargo
      {ultimoDia > 0 ? <strong>, {ultimoDia} de un corte que vence hoy</strong> : null}.
      {calificadas > 0 ? ` De ${calificadas} calificadas en noventa días, ${sirvieron.si} sirvieron.` : null}
    </p>
  )
}
