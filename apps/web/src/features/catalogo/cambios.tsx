// What changed between two published versions: any two, for anybody, with its download.
import { formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { COLUMNAS_ARCHIVO_CAMBIOS, COLUMNAS_CAMBIOS } from './columnas-cambios.tsx'
import { CuentaCambios, claseDe } from './cuenta-cambios.tsx'
import { MIGA_CATALOGO, MIGA_VERSIONES } from './permiso.ts'

const TAMANO = 50

export function PantallaCambiosCatalogo() {
  const [{ de, a }] = useFiltros()
  return (
    <Pantalla
      titulo="Qué cambió en el Catálogo"
      entrada="Los códigos que quedaron inactivos, los que cambiaron, los nuevos y los que volvieron, de una versión a otra."
      migas={[MIGA_CATALOGO, MIGA_VERSIONES]}
    >
      <ElegirVersiones />
      {de && a ? <Lista de={de} a={a} /> : <Vacio titulo="Escoja las dos versiones que quiere comparar" />}
    </Pantalla>
  )
}

function ElegirVersiones() {
  const [{ de = '', a = '' }, cambiar] = useFiltros()
  const versiones = useQuery(consulta('GET /api/catalogo/versiones', { consulta: { tamano: 100 } }))
  const opciones = [
    { valor: '', texto: 'Escoja una versión' },
    ...(versiones.data?.filas ?? []).map((v) => ({ valor: v.version, texto: `${v.nombre} (${formatFecha(v.desde)})` })),
  ]
  const cada = [
    ['de', 'De la versión', de],
    ['a', 'A la versión', a],
  ] as const
  return (
    <div className="filtros">
      {cada.map(([campo, etiqueta, valor]) => (
        <CampoSeleccion
          key={campo}
          etiqueta={etiqueta}
          opciones={opciones}
          value={valor}
          onChange={(e) => cambiar({ [campo]: e.target.value || undefined })}
        />
      ))}
    </div>
  )
}

function Lista({ de, a }: { de: string; a: string }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const clase = claseDe(filtros.clase)
  const filtro = { de, a, clase }
  const lista = useQuery(
    consultaPaginada('GET /api/catalogo/cambios', { consulta: { ...filtro, pagina, tamano: TAMANO } }),
  )
  return (
    <Datos de={lista}>
      {({ filas, total, cuenta }) => (
        <section className="seccion">
          <CuentaCambios cuenta={cuenta} clase={clase} resto={{ de, a }} />
          {total === 0 ? (
            <Vacio titulo="Nada cambió de esta clase entre las dos versiones" />
          ) : (
            <>
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="códigos" una="código" />
              <Tabla
                titulo="Códigos que cambian"
                tituloOculto
                columnas={COLUMNAS_CAMBIOS}
                filas={filas}
                clave={(c) => c.codigo}
              />
              <Descarga
                texto="Descargar los cambios"
                archivo={`catalogo-cambios-${de}-${a}`}
                columnas={COLUMNAS_ARCHIVO_CAMBIOS}
                filas={(marcha) =>
                  todas(
                    (pagina, tamano, signal) =>
                      api('GET /api/catalogo/cambios', { consulta: { ...filtro, pagina, tamano }, signal }),
                    marcha,
                  )
                }
              />
            </>
          )}
        </section>
      )}
    </Datos>
  )
}
