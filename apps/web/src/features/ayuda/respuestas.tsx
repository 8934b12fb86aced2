// Answers that the desk keeps: to start from them, and those that are published for anybody.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { EditarRespuesta } from './editar-respuesta.tsx'
import type { RespuestaDeMesa } from './tipos.ts'
import './ayuda.css'

const TAMANO = 20

export function PantallaRespuestas() {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const { texto } = filtros
  const rol = useSesion()?.rol
  const escribe = rol === 'soporte_dnp' || rol === 'administrador_dnp'
  const [editada, setEditada] = useState<RespuestaDeMesa | 'nueva' | null>(null)
  const lista = useQuery(
    consultaPaginada('GET /api/ayudas/respuestas', { consulta: { texto, pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Respuestas de la mesa"
      entrada="Sirven para empezar una respuesta. Las publicadas las lee cualquiera en «Ayuda»."
      migas={[
        { texto: 'Ayuda', a: '/ayuda' },
        { texto: 'Mesa de ayuda', a: '/ayudas/mesa' },
      ]}
      acciones={
        escribe ? (
          <Boton variante="principal" onClick={() => setEditada('nueva')}>
            Escribir una
          </Boton>
        ) : null
      }
    >
      <search className="filtros">
        <Buscar etiqueta="Buscar" texto={texto ?? ''} onBuscar={(t) => cambiar({ texto: t || undefined })} />
      </search>
      <Datos de={lista} lineas={5}>
        {(d) => (
          <div className="pila pila--2">
            <Tabla
              titulo="Respuestas"
              tituloOculto
              columnas={columnas(escribe ? setEditada : null)}
              filas={d.filas}
              clave={(r) => r.id}
            />
            <Paginador pagina={pagina} tamano={TAMANO} total={d.total} que="respuestas" una="respuesta" />
          </div>
        )}
      </Datos>
      {editada ? (
        <EditarRespuesta respuesta={editada === 'nueva' ? null : editada} onCerrar={() => setEditada(null)} />
      ) : null}
    </Pantalla>
  )
}

function columnas(onEditar: ((r: RespuestaDeMesa) => void) | null): readonly Columna<RespuestaDeMesa>[] {
  return [
    { clave: 'pregunta', titulo: 'Pregunta', nombra: true, ancho: 'medio', celda: (r) => r.pregunta },
    { clave: 'respuesta', titulo: 'Respuesta', ancho: 'largo', celda: (r) => r.respuesta },
    {
      clave: 'publica',
      titulo: 'Publicada',
      celda: (r) => (
        <>
          <Chip tono={r.publica ? 'bien' : 'quieto'} icono={r.publica ? 'bien' : 'candado'}>
            {r.publica ? 'Publicada' : 'Solo la mesa'}
          </Chip>
          <span className="bloque tenue menor">
            {r.persona}, {formatInstante(Date.parse(r.en))}
          </span>
        </>
      ),
    },
    ...(onEditar
      ? [
          {
            clave: 'editar',
            titulo: 'Cambiar',
            celda: (r: RespuestaDeMesa) => (
              <Boton variante="texto" onClick={() => onEditar(r)}>
                Cambiar<span className="solo-lector"> «{r.pregunta}»</span>
              </Boton>
            ),
          },
        ]
      : []),
  ]
}
