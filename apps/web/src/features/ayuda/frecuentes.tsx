// Help for anybody: the answers that DNP's desk published, and the way to ask what is not among them.
import { territorioDe } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import './ayuda.css'

const TAMANO = 30

export function PantallaFrecuentes() {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const { texto, categoria } = filtros
  const { data } = useQuery(consulta('GET /api/ayudas/categorias'))
  const lista = useQuery(
    consultaPaginada('GET /api/ayudas/frecuentes', { consulta: { texto, categoria, pagina, tamano: TAMANO } }),
  )
  const nombreDe = (codigo: string) => data?.categorias.find((c) => c.codigo === codigo)?.nombre ?? codigo
  return (
    <Pantalla
      titulo="Ayuda"
      entrada="Preguntas frecuentes, con la respuesta de la mesa de ayuda del DNP."
      acciones={<Accesos />}
    >
      <search className="filtros">
        <CampoSeleccion
          etiqueta="De qué trata"
          value={categoria ?? ''}
          onChange={(e) => cambiar({ categoria: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Todo' },
            ...(data?.categorias ?? []).map((c) => ({ valor: c.codigo, texto: c.nombre })),
          ]}
        />
        <Buscar
          etiqueta="Buscar una respuesta"
          texto={texto ?? ''}
          onBuscar={(buscado) => cambiar({ texto: buscado || undefined })}
        />
      </search>
      <Datos de={lista} lineas={5}>
        {(d) =>
          d.total === 0 ? (
            <Vacio titulo="Ninguna respuesta publicada dice eso">
              <p>Pruebe con otras palabras, o pregúntele a la mesa de ayuda con su cuenta.</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              {d.filas.map((r) => (
                <Desplegable key={r.id} titulo={r.pregunta}>
                  <p className="conversacion__texto">{r.respuesta}</p>
                  <p className="tenue menor">{nombreDe(r.categoria)}</p>
                </Desplegable>
              ))}
              <Paginador pagina={pagina} tamano={TAMANO} total={d.total} que="respuestas" una="respuesta" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Accesos() {
  const sesion = useSesion()
  if (!sesion)
    return (
      <p className="menor">
        ¿No está aquí? <Link to="/ingreso">Ingrese</Link> y use «Pedir ayuda».
      </p>
    )
  const quien = { rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }
  return (
    <>
      <EnlaceBoton to="/ayudas">Mis solicitudes</EnlaceBoton>
      {territorioDe(quien, 'ayuda.atender') ? <EnlaceBoton to="/ayudas/mesa">Mesa de ayuda</EnlaceBoton> : null}
    </>
  )
}
